// Lines that are told by their own words: bylines, date lines, datelines, notes and captions.
import { describe, expect, test } from 'vitest';
import { isByline } from '../../../server/src/core/article/byline.ts';
import { isDateLine } from '../../../server/src/core/article/date-line.ts';
import { datelineLength } from '../../../server/src/core/article/dateline.ts';
import { isNote } from '../../../server/src/core/article/notes.ts';
import { isCaption } from '../../../server/src/core/article/pictures.ts';

describe('a byline', () => {
  test.each([
    'By Dana Whitlock',
    'BY DANA WHITLOCK',
    'By Imogen Sayle, court reporter',
    'By Pál Winterbourne and Ana de la Cruz',
    'By M. K. van der Berg in Oslo',
    'Hester Vane, maritime correspondent',
    'Hester Vane and Ines Roth, Associated Press',
    'Hester Vane and Ines Roth, Kyodo',
    'Hester Vane, Ines Roth and Lars Bo, The Harbour Courier',
    'Ana Castro y Pablo Ruiz, El Nacional',
    'Lars Bo und Femke Roos, Karlsbrunner Zeitung',
    'Reporting by Lukas Brandt; editing by Femke Roos',
    '(Reporting by Lukas Brandt in Karlsbrunn; writing by Femke Roos)',
    'Por Ana Castro',
    'Norden writer Oskar Lindahl in Plymouth contributed to this report.',
  ])('%s', (line) => expect(isByline(line)).toBe(true));
  test.each([
    'By Tuesday the river had risen',
    'By Tuesday',
    'By the time the firemen came, the barn had gone',
    'By noon the square was empty.',
    'Dana Whitlock, who wrote the report, said so',
    'Council votes to rebuild bridge',
    'Hester Vane and Ines Roth, who founded The Harbour Courier',
    'Hester Vane, Ines Roth and Lars Bo',
    'New Harbour, PA',
    'Hester Vane said it was over, The Harbour Courier',
  ])('is not: %s', (line) => expect(isByline(line)).toBe(false));
});

describe('a date line', () => {
  test.each([
    'Thursday, 16 May, 2019',
    'Tuesday 11 February 2025',
    '2024-11-02',
    '06:05',
    '7.10am',
    'Published: March 3rd, 2021 at 4:15 pm EST',
    'Updated 3 hours ago',
    'Posted on June 18, 2025 by admin',
    'Culture Desk | Updated: 9 Oct 2025, 10:12 AM IST',
    '2 min read',
    'Dec. 4, 2020',
    '12 février 2024',
  ])('%s', (line) => expect(isDateLine(line)).toBe(true));
  test.each([
    'On Tuesday the river rose',
    '212',
    'May',
    'March on Paris',
    '40,000 birds',
    'Posted 300 letters by hand',
    'Norwold 2 Castlereach 1',
  ])('is not: %s', (line) => expect(isDateLine(line)).toBe(false));
});

describe('a dateline', () => {
  test.each([
    ['FALMOUTH, England (Meridian Press) — All 21 sailors were saved.', 'FALMOUTH, England (Meridian Press) —'],
    ['HARTFORD, Conn. — For most of its life the drum had no name.', 'HARTFORD, Conn. —'],
    ['DUBLIN, April 29 - Kestrel on Tuesday reported a rise.', 'DUBLIN, April 29 -'],
    [
      'KARLSBRUNN, Austria, Sept. 16 (Norden) -- Rescuers took people out.',
      'KARLSBRUNN, Austria, Sept. 16 (Norden) --',
    ],
    ['BUDAPEST - The five judges could not agree.', 'BUDAPEST -'],
    ['NEW DELHI: The minister resigned on Monday.', 'NEW DELHI:'],
    ['London (Norden) – The bank raised its rate.', 'London (Norden) –'],
    ['SÃO PAULO — Os bombeiros', 'SÃO PAULO —'],
  ])('%s', (lede, dateline) => expect(lede.slice(0, datelineLength(lede))).toBe(dateline));
  test.each([
    'NASA - the agency that built the rover - is to close the site.',
    'BREAKING - Police have closed the bridge.',
    'EXCLUSIVE: Minister to resign',
    'The bridge — closed since May — is to open.',
    'Dana Whitlock – The Mayor of Arle – resigned.',
    'TV: The new season',
  ])('is not at the head of: %s', (lede) => expect(datelineLength(lede)).toBe(0));
});

describe('a note', () => {
  test.each([
    'Correction: an earlier version gave the wrong year.',
    'This interview has been edited for length and clarity.',
    'This article was amended on 3 May to correct a name.',
    "Editor's note: the author owns shares in the company.",
    '(Laughter)',
    '[Applause]',
  ])('%s', (line) => expect(isNote(line)).toBe(true));
  test.each([
    'Note how the river bends.',
    'The correction was long overdue, she said.',
    'This story begins in 1961.',
    '(He laughs at the thought, and then he is silent.)',
  ])('is not: %s', (line) => expect(isNote(line)).toBe(false));
});

describe('a caption', () => {
  test.each([
    'Hennebert at the furnace in October. Photograph: Ines Calloway',
    'Photo: Ines Calloway',
    'The bridge in 1911 (Getty Images)',
    'Lorries wait at the ferry. (Photo by Ines Calloway)',
  ])('%s', (line) => expect(isCaption(line)).toBe(true));
  test.each(['He took a photograph: it was of a dog.', 'The picture changed in May, when the bank cut its rate'])(
    'is not: %s',
    (line) => expect(isCaption(line)).toBe(false),
  );
});
