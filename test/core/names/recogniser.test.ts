// The name recogniser on sentences written for the purpose: spans, types, edges.
import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../../server/src/core/annotate/names/spans/agree-on-types.ts';
import { loadNameModel, recogniseNames } from '../../../server/src/core/language/names/index.ts';

const model = loadNameModel();

/** The names of an article of several lines as "PER Jane Roe", by line. */
function namesIn(...lines: string[]): string[] {
  const blocks = lines.map((text) => ({ text, kind: 'text' as const }));
  return agreeOnTypes(recogniseNames(blocks, model)).agreed.flatMap((names, index) =>
    names.filter(({ named }) => named).map(({ type, start, end }) => `${type} ${lines[index].slice(start, end)}`),
  );
}

describe('people', () => {
  it.each([
    ['The bill was signed by President Maria Costa on Friday.', ['PER Maria Costa']],
    ['“I am sorry,” Mr. Hartley said after the vote.', ['PER Hartley']],
    ['Police questioned John O’Brien, 34, about the fire.', ['PER John O’Brien']],
    ['J. K. Lindqvist wrote to the council last week.', ['PER J. K. Lindqvist']],
    ['She met Ludwig van der Berg in the street.', ['PER Ludwig van der Berg']],
    ["Sarah Whitfield's lawyer refused to comment.", ['PER Sarah Whitfield']],
    ['Dr. Amina Yusuf said the patient was stable.', ['PER Amina Yusuf']],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('places', () => {
  it.each([
    ['They flew from Paris to New York on Monday.', ['LOC Paris', 'LOC New York']],
    ['The United States and the U.K. signed the treaty.', ['LOC United States', 'LOC U.K.']],
    ['The river Thames flooded parts of Oxford.', ['LOC Thames', 'LOC Oxford']],
    ["Germany's exports rose in March.", ['LOC Germany']],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('organisations', () => {
  it.each([
    ['The European Union fined Microsoft on Tuesday.', ['ORG European Union', 'ORG Microsoft']],
    ['He studied law at the University of Edinburgh.', ['ORG University of Edinburgh']],
    ['Shares in Harlow Industries Inc fell sharply.', ['ORG Harlow Industries Inc']],
  ])('%s', (line, names) => expect(namesIn(line)).toEqual(names));
});

describe('what is no name', () => {
  it.each([
    'The council will meet again on Thursday.',
    'It was the coldest January for years.',
    'Yesterday nobody knew what had happened.',
    'I’ll never forget that night.',
    'However, there was no vote.',
  ])('%s', (line) => expect(namesIn(line)).toEqual([]));
});

describe('over the whole article', () => {
  it('takes a surname for its person, wherever it stands', () => {
    const names = namesIn(
      'Helen Marlow was elected mayor of Bristol.',
      'Marlow thanked the voters.',
      'Later Marlow left.',
    );
    expect(names.filter((name) => name.endsWith('Marlow'))).toEqual(['PER Helen Marlow', 'PER Marlow', 'PER Marlow']);
  });

  it('reads results and tables', () => {
    const names = namesIn(
      'SOCCER - ENGLISH RESULTS.',
      'Results of English second division soccer matches on Saturday:',
      'Burnley 2 Preston 1',
      'Wigan 0 Plymouth 0',
    );
    expect(names).toEqual(expect.arrayContaining(['ORG Burnley', 'ORG Preston', 'ORG Wigan', 'ORG Plymouth']));
  });

  it('takes the name that opens a dateline for a place, whatever club bears it', () => {
    const names = namesIn('PRESTON, England (Meridian Press) - Preston beat Burnley 2-1 on Saturday.');
    expect(names[0]).toBe('LOC PRESTON');
  });

  it('splits a place from what it owns', () => {
    expect(namesIn("They walked across Beijing's Tiananmen Square.")).toEqual(['LOC Beijing', 'LOC Tiananmen Square']);
  });

  it('knows a great city at the head of a sentence', () => {
    expect(namesIn('Washington has not replied to the letter.')).toEqual(['LOC Washington']);
  });

  it('reads a headline in capitals', () => {
    const names = namesIn('MARLOW WINS BRISTOL VOTE', 'Helen Marlow was elected mayor of Bristol on Friday.');
    expect(names).toEqual(expect.arrayContaining(['PER Helen Marlow', 'LOC Bristol']));
  });
});
