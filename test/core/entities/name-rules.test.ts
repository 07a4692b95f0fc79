// What each name rule must tell, and the traps in which it must stay quiet. Beside these stand the rules' own pages.
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, emptySheet, parseArticle, review, rules } from '../../../server/src/core/index.ts';
import { knowledge } from '../../support/check.ts';

const head = 'Council meets again over the old bridge';

function told(rule: string, text: string, headline = head): string[] {
  const full = `${headline}\n\n${text}`;
  const annotations = annotate(parseArticle('case.article.txt', full), createMemory(knowledge));
  const report = review(annotations, { rules: rules.filter(({ id }) => id === rule), sheet: emptySheet });
  expect(report.failures).toEqual([]);
  return report.findings.map(({ span }) => full.slice(span.start, span.end));
}

const table = (rule: string, cases: readonly [string, string, string[], string?][]) =>
  describe(rule, () => {
    test.each(cases)('%s', (_, text, expected, headline) => {
      expect(told(rule, text, headline)).toEqual(expected);
    });
  });

table('entity-variant', [
  ['the minority form', 'U.S. law is plain. The U.S. said so. US courts agreed.', ['US']],
  ['the first of two forms that are as common', 'UK courts agreed. No party in the U.K. did.', ['U.K.']],
  ['the full name as an adjective', 'US law is plain. With United States help the work began.', ['United States']],
  ['acronyms with stops and without', 'The UN voted. A U.N. panel met. The UN agreed.', ['U.N.']],
  ['an official name beside the common one', 'Greece objected. Then Hellenic Republic agreed.', ['Hellenic Republic']],
  ['two current names', 'Snow fell in Turkey. Schools in Turkey closed. Trains in Türkiye ran late.', ['Türkiye']],
  ['two names of one city', 'Trains ran to Kiev. Snow fell on Kyiv. The mayor of Kyiv left.', ['Kiev']],
  [
    'a word written in capitals here and not there',
    'Nato ships left. The NATO command agreed. Nato officials were pleased.',
    ['NATO'],
  ],
  ['the full name as a noun', 'The United States agreed. A U.S. envoy was sent.', []],
  ['an institution', 'The United States agreed. It was flown there by the U.S. Air Force.', []],
  ['a hyphen after the form of the article', 'The U.S. agreed. A U.S.-owned ship was sent.', []],
  ['a people', 'Greece objected. Greek officials said Greeks were used to it.', []],
  ['a capital for the government', 'The United States agreed. Washington sent an envoy.', []],
  ['a quotation', 'The U.S. agreed. “The US is ready,” an envoy said.', []],
  ['a headline', 'The U.S. agreed to pay. U.S. envoys were sent.', [], 'US agrees to pay for old bridge'],
  ['a part of the country', 'Officials in Lower Austria asked for help. Austria sent boats.', []],
  ['a country in short', 'New Zealand sent an aircraft. NZ said that it saw roofs. New Zealand is near.', ['NZ']],
  [
    'an office named in the other style',
    'The grant is from the U.S. Harbor Review Office. A US official agreed.',
    ['US'],
  ],
  ['the form of a post', 'The U.S. agreed.\n\nThe US has agreed! — Ana Roe (@anaroe) May 2, 2019', []],
  ['a first name of their own', 'Shanna DeVine agreed with them. It was Tom Devine who wrote the report.', []],
  ['plain words that grammar joins', 'The Stock Market fell on Monday. A Stock-Market Selloff followed.', []],
  ['a name with its ending', 'He signed up at MealPlan.com in May. Users of Mealplan.com wrote in.', ['Mealplan.com']],
  ['the end of a body’s name', 'US law is plain. He leads the Skating Fellowship of USA and Canada.', []],
  ['Ireland and its republic', 'The Republic of Ireland drew. Ireland had scored first.', []],
]);

table('entity-misspelling', [
  ['a letter lost', 'Moira Stannard spoke. Stannard wept. Stanard had signed.', ['Stanard']],
  ['a letter changed', 'Anders Thorvaldsen scored. Thorvaldson was sent off.', ['Thorvaldson']],
  ['after a courtesy title', 'Peter Trewin came. Mr Trewyn said the sea was calm.', ['Trewyn']],
  ['a full name', 'Sergei Lavrentev spoke. Later Sergey Lavrentev left.', ['Sergey Lavrentev']],
  ['a country and its people', 'Russia agreed. The Russian envoy left.', []],
  ['two people side by side', 'She leaves two granddaughters, Elinor Vale and Elinora Vale.', []],
  ['a capital at the start of a sentence', 'El-Masoudi spoke. Hany el-Masoudi had come by train.', []],
  ['a possessive', 'Moira Stannard spoke. Stannard’s hat fell.', []],
  ['a quotation, beside it', 'Moira Stannard spoke. “Stanard is here,” the note said.', ['Stannard']],
  ['two letters lost', 'Moira Stannard spoke. Stannard wept. Stanrd had signed.', ['Stanrd']],
  ['what is given as it stands', 'Moira Stannard spoke. Stannard wept. Stanard [sic] had signed.', []],
  ['forms of a compound', 'The Irish-American Moira Stannard spoke to Irish-Americans.', []],
  [
    'a faith and its faithful',
    'The Orthodox church opened. Orthodoxy has many followers here, the Orthodox bishop said.',
    [],
  ],
  ['a phobia and its adjective', 'A Lusitanophobia grew in the town. It was a Lusitanophobic joke.', []],
  [
    'what is given as it stands, with a mark',
    'The Rhodanian Moira spoke. “He is Rhodanain! [sic]” it said. Rhodanian.',
    [],
  ],
  ['two ways to write a job', 'Security Adviser Moira Roe spoke. The Security Advisor had signed.', []],
  ['a particle', 'Hany al-Masoudi spoke. Masoudi had come by train.', []],
]);

table('entity-unintroduced', [
  ['the subject of a reporting verb', 'The bridge is old.\n\nGrubenauer said it would fall.', ['Grubenauer']],
  ['after a quotation', 'The bridge is old.\n\n“It will fall,” said Grubenauer.', ['Grubenauer']],
  ['somebody who was met', 'The mayor left after meeting with Grubenauer.', ['Grubenauer']],
  ['a full name', 'The bridge is old, Edda Grubenauer said. Grubenauer is an engineer.', []],
  ['a role', 'The engineer Grubenauer said it would fall.', ['Grubenauer']],
  ['a role after the name', 'The bridge is old.\n\nGrubenauer, an engineer, said it would fall.', ['Grubenauer']],
  ['a title', 'On Monday Sen. Grubenauer voted against it.', ['Grubenauer']],
  ['a party and a state', 'The bill fell, as Grubenauer (R-Ohio) had hoped.', ['Grubenauer']],
  [
    'whom an institution speaks through',
    'The bridge is old.\n\nGrubenauer of the Road Institute said it would fall.',
    ['Grubenauer'],
  ],
  ['beside somebody in full', 'The bridge is old, as Edda Roos and Grubenauer had said for years.', ['Grubenauer']],
  ['a head of state', 'President Putin said it would fall.', []],
  ['one who bears one name', 'Grubenauer, a clown who uses one name, said it would fall.', []],
  ['a name that brackets complete', '“It will fall,” [the engineer Edda] Grubenauer said.', []],
  [
    'a line-up with initials',
    'The teams were named.\n\nR McBride, J Yapp, I Grubenauer, R Sowden-Tay, G Cooper, C Sweeney.',
    [],
  ],
  [
    'a surname that lost its last letter',
    'The bridge is old, said Edda Roos. It was Mr Roo’s speech that told them.',
    [],
  ],
  ['a name and its nickname', 'The bridge is old, said Edda (Bo) Grubenauer. Grubenauer should know.', []],
  ['relatives by first name', 'The mayor came with his sons, Tarik and Belo. Belo said it would fall.', []],
  ['a case', 'The court had ruled in Roe v. Grubenauer that it would fall.', []],
  ['a newsroom', 'The mayor told Politico it would fall. Politico said so on Monday.', []],
  ['what somebody heads', 'The bridge is old, said Edda Roos, the founder of Grubenauer.', []],
  ['a family that is spoken of as one', 'The bridge was the Grubenauer bridge to all.', []],
  ['a firm', 'The bridge was built by the steel firm Grubenauer. Grubenauer said it would pay.', []],
  ['a first name', 'The bridge is old.\n\nEdward said it would fall.', []],
  ['a capital', 'The bridge is old.\n\nMoscow said it would fall.', []],
  ['a credit', 'The bridge is old.\n\n(Reporting by Edda Grubenauer; editing by Roos)', []],
  ['a quotation', 'The bridge is old. “Grubenauer said it would fall,” the mayor remembered.', []],
]);

table('entity-late-introduction', [
  ['a surname first', 'Castellano cut the ribbon.\n\n“It is short,” said Livia Castellano.', ['Castellano']],
  ['a headline', 'Livia Castellano cut the ribbon. Castellano wept.', [], 'Castellano opens the old bridge at last'],
  ['a title before', 'Mayor Castellano cut the ribbon.\n\n“It is short,” said Livia Castellano.', ['Castellano']],
  ['a head of state', 'President Macron cut the ribbon.\n\n“It is short,” said Emmanuel Macron.', []],
  ['an initial', 'Livia B. Castellano cut the ribbon. Castellano wept. Livia Castellano left.', []],
  ['a report that bears the name', 'The Castellano report was read.\n\nLivia Castellano wrote it.', []],
  [
    'a full name in a line-up only',
    'Castellano scored and Castellano wept.\n\nC Castellano; S Danielli, A Craig; D Parks.',
    [],
  ],
  ['a family', 'The Castellano family came.\n\nLivia Castellano wept.', []],
]);

table('entity-title-conflict', [
  ['two portfolios', 'Housing Minister Ivo Marek came. Transport Minister Ivo Marek left.', ['Transport Minister']],
  ['two ranks', 'Detective Lt. Ray Corrigan came. Detective Sgt. Ray Corrigan left.', ['Detective Sgt.']],
  ['two seats', 'Senator Paul Whitford came. Rep. Paul Whitford left.', ['Rep.']],
  ['a former office', 'Housing Minister Ivo Marek came. Former Transport Minister Ivo Marek left.', []],
  ['a longer form of one office', 'Health Minister Ivo Marek came. Public Health Minister Ivo Marek left.', []],
  ['with and without the country', 'Foreign Minister Ivo Marek came. Czech Foreign Minister Ivo Marek left.', []],
]);

table('entity-age-conflict', [
  ['two ages', 'Ottilie Kern, 88, was saved. Kern, 85, lives alone.', ['85']],
  ['an age in the past', 'Ottilie Kern, 88, was saved. Kern was 12 when she learned to swim.', []],
  ['one age twice', 'Ottilie Kern, 88, was saved. The 88-year-old Ottilie Kern lives alone.', []],
]);

table('entity-accent-mixed', [
  ['an accent lost', 'Mateo Muñoz scored. Munoz wept.', ['Munoz']],
  ['a letter that has no accent of its own', 'Lech Głowacki spoke. Glowacki left.', ['Glowacki']],
  ['one form only', 'Hallbera Þorkelsdóttir spoke. Hallbera left.', []],
  ['capitals', 'Mateo Muñoz scored.', [], 'MUNOZ SCORES FOR THE OLD BRIDGE'],
]);

table('headline-entity-missing', [
  ['a place', 'The dyke broke.\n\nIt rained.\n\nBoats came.', ['Salzburg'], 'Flood hits town as Salzburg sends boats'],
  [
    'a country told by its people',
    'The Polish dyke broke.\n\nIt rained.\n\nBoats came.',
    [],
    'Flood in Poland leaves many without homes',
  ],
  [
    'a country told by its capital',
    'Moscow agreed.\n\nIt rained.\n\nBoats came.',
    [],
    'Ships from Russia leave the old harbour',
  ],
  [
    'an abbreviation',
    'The Western Islands woke.\n\nIt rained.\n\nBoats came.',
    [],
    'Ferries to W. Islands will run again soon',
  ],
  [
    'a half of a couple',
    'Mr Ellery sailed.\n\nIt rained.\n\nBoats came.',
    [],
    'Town cheers as Hugh and Maud Ellery sail',
  ],
  ['a first word', 'The sky is dark.\n\nIt rained.\n\nBoats came.', [], 'Thunder clouds over the old harbour'],
  [
    'initials in another order',
    'The Harbour Department agreed.\n\nIt rained.\n\nBoats came.',
    [],
    'Town waits while DOH looks into old harbour',
  ],
  ['the own country', 'The dyke broke.\n\nIt rained.\n\nBoats came.', [], 'Flood becomes a test for America'],
]);

table('entity-acronym-unexpanded', [
  ['behind a possessive', 'The mayor wrote to Austria’s BVT on Monday.', ['BVT']],
  ['a label', 'The road is closed. (WATCH: how it fell)', []],
  ['a firm among firms', 'Sales fell at Ross Stores, TJX and Kohl’s on Monday.', []],
  ['initials that the text calls so', 'The body, known by its French initials RSQ, agreed. The RSQ left.', []],
  ['what somebody founded', 'Gil Roe, co-founder of HYPQ, agreed. The bridge is old.', []],
  ['who asks the questions', 'The ICQ poll was made in May.', []],
  [
    'other words with its letters behind it',
    'The town elects an RGQ chairman, who rejects Roe’s gifts quietly.',
    ['RGQ'],
  ],
  ['initials that leave out an article', 'He taught at the School of the Americas. The SOA closed.', []],
  ['an ordinary word in capitals', 'The MORE is a river. There is no more to say.', []],
]);

table('entity-title-conflict', [
  ['a title of two parts', 'Health and Human Services Secretary Ida Roe spoke. Health Secretary Ida Roe left.', []],
  ['another seat before the surname of the only bearer', 'Rep. Ron Roe spoke. Sen. Roe left.', ['Sen.']],
  ['another seat before a surname that two bear', 'Rep. Ron Roe spoke. Rand Roe came. Sen. Roe left.', []],
]);

table('entity-missing-article', [['a case', 'The bridge fell in Texas v. United States is what they say.', []]]);

table('entity-ambiguous-surname', [
  ['the younger', 'Anna Roe and Tom Roe came. All sat. It rained. The sun set. Then the younger Roe said no.', []],
  ['a number before the surname', 'Tom Roe came.\n\nThree Roe associates wept. Nobody else came. Roe left.', []],
]);

table('headline-entity-missing', [
  ['a short form', 'Democrats spoke.\n\nThe bridge is old.\n\nIt fell.', [], 'Bridge plan may rain on Dems at last'],
  [
    'a city for its state',
    'It fell in Salt Lake City.\n\nThe bridge is old.\n\nNobody wept.',
    [],
    'Old bridge falls after years in Utah',
  ],
  [
    'a state of which nothing is said',
    'It fell on Monday.\n\nThe bridge is old.\n\nNobody wept.',
    ['Utah'],
    'Old bridge falls after years in Utah',
  ],
]);

test('of whom nothing says that it is a person is a hint: a firm or a magazine speaks, too', () => {
  const severityIn = (text: string) => {
    const annotations = annotate(parseArticle('case.article.txt', `${head}\n\n${text}`), createMemory(knowledge));
    const found = review(annotations, { rules, sheet: emptySheet }).findings;
    const told = ['entity-unintroduced', 'entity-acronym-unexpanded', 'entity-misspelling'];
    return found.find(({ rule }) => told.includes(rule))?.severity;
  };
  expect(severityIn('Mr. Pellworth said that the fleet would sail on Monday.')).toBe('information');
  expect(
    severityIn('It asked the harbormaster, Mr. Pellworth. Mr. Pellworth said that the fleet would sail on Monday.'),
  ).toBe('hint');
  expect(severityIn('Choi Min-seo, the treasurer, and Choi Min-seok, who drives the bus, are not related.')).toBe(
    'hint',
  );
  expect(severityIn('In the report the CML called for calm, and members of the CML agreed.')).toBe('information');
  expect(severityIn('Pellworth dismissed the offer as theater and said that the fleet would sail.')).toBe('hint');
  expect(severityIn('The council asked Corvant, a streaming platform owned by the bank, to sign.')).toBeUndefined();
  expect(severityIn('No NDRK certificate for the cable was found, the jury in the NDRK case heard.')).toBe(
    'information',
  );
  expect(severityIn('He works with GRTX cables and with nothing else.')).toBe('hint');
  const between =
    'Nothing came of it for a year, and then for another, until somebody found the old letter in a drawer. People had forgotten what they had been asked to do.';
  expect(severityIn(`The town sent its request for quiet proposals. ${between} The RQP was read.`)).toBe('hint');
  expect(severityIn(`The Intermediate-Range Quartz Forces left. ${between} The rules of the IQF fell.`)).toBe('hint');
  // letters that could be a number, and are none in brackets
  const told = 'Edda Roe is an expert in multidistrict litigation (MDL).';
  expect(severityIn(`${told}\n\n${between}\n\nA lawyer of the MDL wept.`)).toBe('hint');
  expect(severityIn('The mayor spoke of the RQP on Monday.')).toBe('information');
  expect(severityIn('BDQ Stoy Hayward saw growth. The BDQ index rose.')).toBe('hint');
  expect(severityIn('The owner, P&Q, agreed. A ship of the P&Q was late.')).toBe('hint');
  expect(severityIn('The Lord Chief Justice and Lord Justices Pellworth and Rix were asked.')).toBe('hint');
});

table('entity-full-reference-again', [
  [
    'somebody known as somebody new',
    'Mayor Lisa Tansey wrote to them. Tansey got no answer. It went to another city official, Lisa Tansey, in May.',
    ['another city official, Lisa Tansey'],
  ],
  [
    'an age again',
    'Lisa Tansey, 71, found it. Tansey called the town. Lisa Tansey, 71, moved there in May.',
    ['Lisa Tansey'],
  ],
  ['the name alone in full', 'Mayor Lisa Tansey wrote to them. Tansey got no answer. Lisa Tansey left in May.', []],
]);

test('two near words that are two names are a hint', () => {
  const severityIn = (text: string) => {
    const annotations = annotate(parseArticle('case.article.txt', `${head}\n\n${text}`), createMemory(knowledge));
    const only = rules.filter(({ id }) => id === 'entity-misspelling');
    return review(annotations, { rules: only, sheet: emptySheet }).findings.map(({ severity }) => severity);
  };
  const quiet = (text: string) => expect(severityIn(text).filter((severity) => severity !== 'hint')).toEqual([]);
  quiet('Hillary Clinton came. Hillary Clinton spoke. The strategist Hilary Rosen had left.');
  quiet('Donncha Mac Giolla spoke. Their solicitor was Donnacha Friel.');
  quiet('The money goes to the Fondation pour la Mer (Foundation for the Sea) in May.');
  quiet('They called Lambeau Field “Lambert Field” in May.');
  quiet('The Gamers left. Gamers spent more than before. Games sold well.');
});

test('a relative of somebody known is hardly whom a surname meant', () => {
  const text = `${head}\n\nMoney went to the fund, which backs Romney. The senators said so.\n\nThere was a lunch for Ann Romney in May.`;
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory(knowledge));
  const only = rules.filter(({ id }) => id === 'entity-late-introduction');
  const found = review(annotations, { rules: only, sheet: emptySheet }).findings;
  expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
