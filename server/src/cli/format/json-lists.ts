// Lists of JSON that are written element by element, so that nobody holds the whole list.

const indent = '  ';

/** A list as JSON.stringify writes it with an indent of two, `depth` levels deep. */
export async function* jsonList(items: AsyncIterable<unknown>, depth: number): AsyncGenerator<string, void> {
  const line = `\n${indent.repeat(depth + 1)}`;
  let lead = '[';
  for await (const item of items) {
    yield lead + line + JSON.stringify(item, null, indent).replaceAll('\n', line);
    lead = ',';
  }
  yield lead === '[' ? '[]' : `\n${indent.repeat(depth)}]`;
}

/** `{"files":[…]}` on one line. */
export async function* filesAsJson(files: AsyncIterable<unknown>): AsyncGenerator<string, void> {
  let lead = '{"files":[';
  for await (const file of files) {
    yield lead + JSON.stringify(file);
    lead = ',';
  }
  yield lead === ',' ? ']}\n' : `${lead}]}\n`;
}

/** Each with something done to it, as they come. */
export async function* mapped<From, To>(items: AsyncIterable<From>, act: (item: From) => To): AsyncGenerator<To, void> {
  for await (const item of items) yield act(item);
}
