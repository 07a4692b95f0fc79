// A review as it is told: its files as they come, what could not be read, and the exit status.
import type { Review, ReviewedFile } from './review-files.ts';

/**
 * `files` are those of the review, each as it is to be told; `write` takes them all. Problems known by then come before the first,
 * the others after the last. Where nothing could be read nothing is written.
 */
export async function tellReview(
  review: Review,
  files: AsyncGenerator<ReviewedFile, void>,
  write: (files: AsyncIterable<ReviewedFile>) => Promise<void>,
): Promise<number> {
  const complain = createComplaints(review);
  let hasFindings = false;
  async function* watched(begun: IteratorResult<ReviewedFile, void>) {
    for (let next = begun; !next.done; next = await files.next()) {
      hasFindings ||= next.value.findings.length > 0 || Boolean(next.value.names?.length);
      yield next.value;
    }
  }
  const first = await files.next();
  complain();
  if (first.done && review.failed()) return 2;
  await write(watched(first));
  complain();
  if (review.failed()) return 2;
  return hasFindings ? 1 : 0;
}

/** Tells what is wrong, each once. */
function createComplaints(review: Review): () => void {
  const told = new Set<string>();
  return () => {
    for (const problem of review.problems()) {
      if (!told.has(problem)) process.stderr.write(`copydesk: ${problem}\n`);
      told.add(problem);
    }
  };
}
