// Everything that is told, in German. A key that is missing here is told in English; a test holds that none is.
import type { Language } from './wording.ts';

export const german: Language = {
  code: 'de',
  plural: (count) => (count === 1 ? 0 : 1),
  words: {
    places: {
      tooHere: 'Auch hier',
      lineToo: 'Auch diese Zeile',
      first: 'Zuerst hier',
      headline: 'Die Überschrift',
      deleteLines: '{lines:Diese Zeile löschen|Diese # Zeilen löschen}',
    },
    'boilerplate-glued': {
      found: 'Text der Webseite ist in den Absatz geraten. Löschen, was nicht zum Artikel gehört.',
      several:
        'Text der Webseite ist in den Absatz geraten, hier und an {more:einer weiteren Stelle|# weiteren Stellen}. Löschen, was nicht zum Artikel gehört.',
      remove: '{places:Löschen|An allen # Stellen löschen}',
    },
    'boilerplate-newsroom': {
      inStories: 'Diese Zeile steht in {stories} Artikeln. Sie gehört zur Seite, nicht zur Geschichte. Löschen.',
      inMoreThan:
        'Diese Zeile steht in mehr als {stories} Artikeln. Sie gehört zur Seite, nicht zur Geschichte. Löschen.',
    },
    'boilerplate-tail': {
      found: 'Standardtext der Seite, kein Artikeltext: Kommentarregeln, Rechtehinweis oder Ähnliches. Löschen.',
    },
    'boilerplate-widget': { found: 'Beiwerk der Seite, kein Artikeltext: Link, Hinweis oder Anzeigenmarke. Löschen.' },
    'damage-apostrophe': {
      found: 'Öffnendes Anführungszeichen statt Apostroph. {places:Umdrehen.|Alle # umdrehen.}',
      turn: '{places:Zum Apostroph machen|Alle # zu Apostrophen machen}',
    },
    'damage-encoding': {
      one: 'Zeichensalat. Gemeint war wohl „{meant}“. Entschlüsseln.',
      several: 'Zeichensalat an {places} Stellen. Entschlüsseln.',
      someLost: '{fact} {lost:Ein weiteres Zeichen ist|# weitere Zeichen sind} verloren. Nachschlagen.',
      lost: 'Beim Speichern ist ein Zeichen verloren gegangen. Nachschlagen und wieder einsetzen.',
      decode: '{places:Entschlüsseln|Alle # Stellen entschlüsseln}',
    },
    'damage-markup': {
      found:
        '„{written}“ ist HTML. So stünde es im Druck. {places:In reinen Text umwandeln.|Alle # Stellen in reinen Text umwandeln.}',
      turn: '{places:In reinen Text umwandeln|Alle # Stellen in reinen Text umwandeln}',
    },
    'damage-paragraph-break': {
      found: 'Zwei Sätze kleben aneinander. Ein Absatz ging verloren. Absatz oder Leerzeichen einfügen.',
      several:
        'Sätze kleben aneinander, hier und an {more:einer weiteren Stelle|# weiteren Stellen}. Absätze oder Leerzeichen einfügen.',
      insertBreak: '{places:Absatz einfügen|An allen # Stellen einen Absatz einfügen}',
      insertSpace: '{places:Leerzeichen einfügen|An allen # Stellen ein Leerzeichen einfügen}',
    },
    'placeholder-left': { found: '„{words}“ ist noch auszufüllen. Vor dem Druck ausfüllen oder streichen.' },
    'spun-marker': {
      swapped: 'So schreibt niemand. Üblich ist „{usual}“. Prüfen, woher der Satz kommt.',
      alsoToo: '“Also” und “too” sagen dasselbe. Eines streichen und prüfen, woher der Satz kommt.',
    },
    'fact-age-birth-year': {
      found: 'Wer {born} geboren ist, war {year} {younger} oder {older}, nicht {age}. Alter und Jahr prüfen.',
      atDeath: 'Alter beim Tod',
    },
    'fact-day-date': {
      found: 'Dieses Datum ist ein {right}, kein {written}. Tag und Datum prüfen.',
      use: '„{right}“ schreiben',
    },
    'fact-relative-day': {
      found: '„{word}“ stimmt morgen nicht mehr. Den Wochentag nennen.',
      use: '„on {name}“ schreiben',
    },
    'fact-sum': {
      found: 'Die Teile ergeben {sum}, nicht {total}. Zahlen prüfen. Eine ist falsch oder fehlt.',
    },
    'passage-repeated-file': {
      sentence: 'Dieser Satz steht schon weiter oben. Streichen oder umschreiben.',
      words: 'Diese Wörter stehen schon weiter oben. Streichen oder umschreiben.',
      deleteParagraph: 'Diesen Absatz löschen',
      deleteSentence: 'Diesen Satz löschen',
    },
    'passage-repeated-workspace': {
      words:
        'Diese {words} Wörter stehen auch in {articles:einem anderen Artikel|# anderen Artikeln}. Quelle nennen, umschreiben oder als Hintergrund kennzeichnen.',
      copy: 'Das meiste steht auch in {articles:einem anderen Artikel|# anderen Artikeln}. Einen behalten oder sagen, welcher der neuere ist.',
      remove: 'Diese Passage löschen',
      same: 'Dieselben Wörter. {guess}',
      dated: 'Datiert {there}, dieser {here}.',
      longer: 'Der andere Artikel ist länger, vielleicht das Original.',
      shorter: 'Der andere Artikel ist kürzer, vielleicht eine Kürzung von diesem.',
      equal: 'Beide sind gleich lang.',
    },
  },
};
