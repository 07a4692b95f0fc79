// The quotation finder: every kind of mark, every kind of text that only looks like one.
import { describe, expect, test } from 'vitest';
import { readParagraph } from '../../../server/src/core/paragraph/read-paragraph.ts';
import { expectLinear } from '../../support/growth.ts';

/** Each quotation as it stands; `>` a level of nesting, `|` in place of a mark that is missing. */
function quotationsOf(text: string): string[] {
  return readParagraph(text, 'paragraph').quotations.map(({ span, depth, opened, closed }) => {
    const words = text.slice(span.start, span.end);
    return `${'>'.repeat(depth)}${opened ? '' : '|'}${words}${closed ? '' : '|'}`;
  });
}

const problemsOf = (text: string) =>
  readParagraph(text, 'paragraph').problems.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

const whole: [string, string, ...string[]][] = [
  ['straight', '"We won," she said. "We did not expect to."', '"We won,"', '"We did not expect to."'],
  ['curly', '“We won,” she said. “We did not.”', '“We won,”', '“We did not.”'],
  ['single', "'We won,' she said. 'We didn't expect to.'", "'We won,'", "'We didn't expect to.'"],
  ['curly single', '‘We won,’ she said. ‘We didn’t expect to.’', '‘We won,’', '‘We didn’t expect to.’'],
  ['German', 'Er sagte: „Wir gehen.“ Dann ging er.', '„Wir gehen.“'],
  ['German single', 'Er sagte: ‚Wir gehen.‘ Dann ging er.', '‚Wir gehen.‘'],
  ['French', 'Il dit : « Nous partons. » Puis il partit.', '« Nous partons. »'],
  ['Danish angles', 'Han sagde »Vi går« og gik.', '»Vi går«'],
  ['Swedish', 'Hon sade ”Vi går” och gick.', '”Vi går”'],
  ['two single marks', "``We won,'' she said. ''We did not.''", "``We won,''", "''We did not.''"],
  ['nested single', '"He said \'no\' to me," she said.', '"He said \'no\' to me,"', ">'no'"],
  ['nested double', '\'He said "no" to me,\' she said.', '\'He said "no" to me,\'', '>"no"'],
  ['nested at the end', '“I told him, ‘Go.’”', '“I told him, ‘Go.’”', '>‘Go.’'],
  ['nested, held apart', '"Not for \'tie.\' "', '"Not for \'tie.\' "', ">'tie.'"],
  ['nested at the start', '"\'Go\' was the word," he said.', '"\'Go\' was the word,"', ">'Go'"],
  [
    'same marks nested',
    '“He had a rule, “never sell,” and kept it,” he said.',
    '“He had a rule, “never sell,” and kept it,”',
    '>“never sell,”',
  ],
  ['broken', '"We won," she said, "and they lost."', '"We won,"', '"and they lost."'],
  ['glued to dashes', 'One thing—"we won"—was clear.', '"we won"'],
  ['in brackets', 'He agreed ("we won") and left.', '"we won"'],
  ['no space before', 'She said:"We won."', '"We won."'],
  ['ellipses', '"...we won..." he said, "… and lost"', '"...we won..."', '"… and lost"'],
  ['money and numbers', 'He asked for "$5 million" and "60 days".', '"$5 million"', '"60 days"'],
  ['curly closed straight', '“We won," she said.', '“We won,"'],
  ['spaces inside', 'It was "frank, " he said, and " remain there".', '"frank, "', '" remain there"'],
  ['slipped over a space', 'It was "frank, "and open.', '"frank, "'],
];

const lonely: [string, string, ...string[]][] = [
  ['running on', '"We won. We are glad.', '"We won. We are glad.|'],
  ['never closed', '"We won, said Ann. "We lost," said Bo.', '"We won,|', '"We lost,"'],
  [
    'resumed where paragraphs were lost',
    'He said: "We won. "We are glad. "They lost."',
    '"We won. "We are glad. "They lost."',
  ],
  [
    'quoted words in what runs on',
    '"He was the "father of the house" here.',
    '"He was the "father of the house" here.|',
    '>"father of the house"',
  ],
  ['never closed, then speech', '"We won, said Ann. "We just lost."', '"We won,|', '"We just lost."'],
  ['never opened', 'The town has lost its voice," said Ann.', '|The town has lost its voice,"'],
  ['never opened, second sentence', 'Ann said "yes" and left. It was over," she said.', '"yes"', '|It was over,"'],
  ['never closed single', "'It was like standing on a roof, said Ann.", "'It was like standing on a roof,|"],
];

const apostrophes: [string, string, ...string[]][] = [
  ['contractions', "Don't say it isn't the dog's O'Neill."],
  ['plural possessives', "The boys' ball hit the girls' team, the nurses' union said."],
  ['possessive in a quotation', "'The boys' ball is gone,' he said.", "'The boys' ball is gone,'"],
  ['elisions', "In the '90s and ’80s rock 'n' roll was what 'em 'til 'twas gone."],
  ['elision in a quotation', "'I was born in the '70s,' he said.", "'I was born in the '70s,'"],
  ['clipped words', "The good ol' days o' rockin' horses were tellin' times."],
  ['heights', 'At 6\'2" he is tall; she is 5’11”, he says.'],
  ['inches', 'A 5" pipe and a 40" screen.'],
  ['inches in a quotation', '"It is a 5" pipe," he said.', '"It is a 5" pipe,"'],
  ['a number quoted', 'The "Top 10" list and "Catch 22".', '"Top 10"', '"Catch 22"'],
  ['scare quotes with s', "The 'cuts' will reach the boys' club and 'Friends' ended.", "'cuts'", "'Friends'"],
  ['seconds', 'He ran it in 9\' 58" on Sunday.'],
  ['nothing between', 'An empty "" pair.'],
];

describe('quotations', () => {
  test.each([...whole, ...lonely, ...apostrophes])('%s: %s', (_, text, ...expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test.each(
    whole
      .slice(0, 15)
      .concat(apostrophes)
      .map(([name, text]) => [name, text]),
  )('%s: all marks fit in %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ['"We won. We are glad.', 'unclosed "'],
    ['The town has lost its voice," said Ann.', 'unopened "'],
    ['“We won," she said.', 'mixed-pair "'],
    ['It was "frank, " he said.', 'inner-space  "'],
    ['It will " remain there".', 'inner-space " '],
    ['“He had a rule, “never sell,” and kept it,” he said.', 'same-nested “never sell,”'],
    ['""We won," she said.', 'doubled "'],
    ['“We won,”” she said.', 'doubled ”'],
    ['““We won,”” she said.', 'doubled “; doubled ”'],
    ['Il dit « Nous partons » .', ''],
  ])('%s: %s', (text, problem) => {
    expect(problemsOf(text).join('; ')).toBe(problem);
  });
});

describe('kinds', () => {
  const kinds: [string, string][] = [
    ['"We had perhaps 40 minutes before the hull started to break up," said Trewin.', 'direct'],
    ['He said: "Never again."', 'direct'],
    ['"No," he said.', 'direct'],
    ['She told them "We cannot go on like this."', 'direct'],
    ['It was "deeply grateful to everyone who came" and said so.', 'partial'],
    ['He feared the "Ashmere effect on every vote in the land" was real.', 'partial'],
    ['Their "friends" had gone.', 'scare'],
    ['She called it "very productive" on Monday.', 'scare'],
    ['A sign read “Cross At Your Own Risk,” which he did.', 'title'],
    ['A sign in the case now reads "On loan to its owners."', 'title'],
    ['They sang "The Long Way Home" twice.', 'title'],
    ['William "Bill" Marlow left.', 'title'],
    ['He wrote a novel called "the sea and all that is in it" there.', 'title'],
  ];
  test.each(kinds)('%s: %s', (text, kind) => {
    expect(readParagraph(text, 'paragraph').quotations[0].kind).toBe(kind);
  });
});

describe('growth', () => {
  test.each([
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '«',
    '»',
    '`',
    ' "',
    '" ',
    ' “a',
    'a “b, ',
    'a” ',
    '"a "',
    " 'A",
    "s' ",
    "'.'",
    '5"',
    ' "a. "B',
    '““a”',
    ' ‘a“b',
  ])('a run of %j costs in proportion to its length', (unit) => {
    expectLinear(
      (count) => unit.repeat(count),
      (text) => readParagraph(text, 'paragraph'),
    );
  });
});
