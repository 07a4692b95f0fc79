// Everything that is told, in German. A key that is missing here is told in English; a test holds that none is.
import type { Language } from './wording.ts';

export const german: Language = {
  code: 'de',
  plural(count) {
    return count === 1 ? 0 : 1;
  },
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
    'placeholder-left': {
      found: '„{words}“ ist noch auszufüllen. Vor dem Druck ausfüllen oder streichen.',
      question: 'Was gehört an die Stelle von {words}?',
    },
    'spun-marker': {
      swapped: 'So schreibt niemand. Üblich ist „{usual}“. Prüfen, woher der Satz kommt.',
      alsoToo: '“Also” und “too” sagen dasselbe. Eines streichen und prüfen, woher der Satz kommt.',
    },
    'fact-age-birth-year': {
      found: 'Wer {born} geboren ist, war {year} {younger} oder {older}, nicht {age}. Alter und Jahr prüfen.',
      atDeath: 'Alter beim Tod',
      question: 'Was stimmt, das Alter oder das Jahr: {words}?',
    },
    'fact-day-date': {
      found: 'Dieses Datum ist ein {right}, kein {written}. Tag und Datum prüfen.',
      use: '„{right}“ schreiben',
      question: 'Was stimmt, der Tag oder das Datum: {words}?',
    },
    'fact-relative-day': {
      found: '„{word}“ stimmt morgen nicht mehr. Den Wochentag nennen.',
      use: '„on {name}“ schreiben',
    },
    'fact-sum': {
      found: 'Die Teile ergeben {sum}, nicht {total}. Zahlen prüfen. Eine ist falsch oder fehlt.',
      question: 'Gehen die Zahlen auf: {words}?',
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
    'headline-slug-mismatch': {
      found:
        'Slug und Überschrift haben kaum ein Wort gemeinsam. Slug neu bilden oder behalten, wenn die Seite schon steht.',
      use: '{slug} verwenden',
    },
    'headline-near-repeat': {
      found: 'Diese Zeile sagt fast wörtlich dasselbe wie die Überschrift. Eine von beiden behalten.',
      keepFirst: 'Die erste behalten, diese Zeile löschen',
      keepThis: 'Diese Zeile behalten, die erste löschen',
    },
    'headline-multiple': {
      found:
        'Zweite Überschrift, die der Text nicht deckt. Zum Vorspann umschreiben, löschen oder die Datei hier teilen.',
      repeated: 'Zweite Überschrift, doppelt gesetzt. Die passende behalten oder die Datei hier teilen.',
      first: 'Die erste Überschrift',
      split: 'Datei hier teilen',
      remove: 'Diese Überschrift löschen',
    },
    'headline-number-mismatch': {
      found: 'Die Überschrift sagt {headline}, der Einstieg {lede}. Zahl prüfen.',
      inLede: 'Die Zahl im Einstieg',
      question: 'Welche Zahl stimmt, die der Überschrift oder die im Text: {words}?',
    },
    'headline-quote-style': {
      single: 'Hausstil sind einfache Anführungszeichen in Überschriften. Zeichen ändern.',
      double: 'Hausstil sind doppelte Anführungszeichen in Überschriften. Zeichen ändern.',
      useSingle: 'Einfache Anführungszeichen setzen',
      useDouble: 'Doppelte Anführungszeichen setzen',
    },
    'headline-case-mixed': {
      isTitle: 'Title Case, die meisten Überschriften sind wie Sätze geschrieben. Einheitlich schreiben.',
      isSentence: 'Wie ein Satz geschrieben, die meisten Überschriften in Title Case. Einheitlich schreiben.',
      toSentence: 'Wie einen Satz schreiben',
      toTitle: 'In Title Case schreiben',
    },
    'headline-quote-unsupported': {
      found: 'Dieses Zitat der Überschrift steht nicht im Text. Prüfen oder Anführungszeichen streichen.',
      drop: 'Anführungszeichen streichen',
      question: 'Wo fielen die Worte der Überschrift: {words}?',
    },
    'headline-entity-missing': {
      found: '„{name}“ steht in der Überschrift, aber nicht im Text. Im Text nennen oder Überschrift ändern.',
      question: 'Wer oder was ist {words}? Nur die Überschrift nennt es.',
    },
    'headline-in-body': {
      lineStarts: 'Diese Zeile beginnt wörtlich mit der Überschrift. Hier löschen oder umschreiben.',
      starts: 'Dieser Absatz beginnt wörtlich mit der Überschrift. Hier löschen oder umschreiben.',
      ends: 'Dieser Absatz endet wörtlich mit der Überschrift. Hier löschen oder umschreiben.',
      remove: 'Überschrift hier löschen',
    },
    'headline-repeated': {
      found: 'Diese Zeile wiederholt die Überschrift. Sie stünde doppelt im Blatt. Löschen.',
      nearly: 'Diese Zeile wiederholt die Überschrift bis auf Großschreibung oder Zeichen. Löschen.',
      remove: 'Wiederholte Überschrift löschen',
    },
    'headline-duplicate-workspace': {
      found:
        '{articles:Ein anderer Artikel hat|# andere Artikel haben} dieselbe Überschrift. Einem davon eine eigene geben.',
      same: 'Dieselbe Überschrift',
    },
    'lost-verbs': { found: '„{name}“ ohne Verb. „{name} said“ schreiben.', insert: '„{verb}“ einfügen' },
    'quote-punctuation': {
      period: 'Punkt',
      comma: 'Komma',
      whole: '{stop} außerhalb eines ganzen Satzes im Zitat{places:| (# Stellen)}. Gehört hinein. Verschieben.',
      american: '{stop} nach dem Abführungszeichen{places:| (# Stellen)}. Amerikanisch steht es davor. Verschieben.',
      outside: '{stop} nach dem Abführungszeichen{places:| (# Stellen)}, anders als sonst im Text. Verschieben.',
      inside: '{stop} vor dem Abführungszeichen{places:| (# Stellen)}. Logisch gesetzt steht es dahinter. Verschieben.',
      moveInside: 'Vor das Abführungszeichen setzen',
      moveOutside: 'Hinter das Abführungszeichen setzen',
      moveAll: 'Alle {count:eine|#} in dieser Datei verschieben',
    },
    'quote-marks-mixed': {
      oneTyped: 'Eines der Anführungszeichen ist aus zwei einfachen getippt. Angleichen.',
      wrongWay: 'Eines der Anführungszeichen zeigt in die falsche Richtung. Umdrehen.',
      mixedPair: 'Ein Anführungszeichen ist gerade, das andere typografisch. Angleichen.',
      manyMixed: '{quotes:Ein Zitat mischt|# Zitate mischen} gerade und typografische Zeichen. Eine Form verwenden.',
      opens: 'Hier geht es auf',
      typedTwice:
        'Doppelte Anführungszeichen aus zwei einfachen getippt{quotes:| in # Zitaten}. Echte doppelte setzen.',
      curlyHere: 'Typografische Anführungszeichen, die meisten hier sind gerade. Eine Form verwenden.',
      straightHere: 'Gerade Anführungszeichen, die meisten hier sind typografisch. Eine Form verwenden.',
      bothStraight: 'Beide gerade setzen',
      bothCurly: 'Beide typografisch setzen',
      allStraight: 'Die Zeichen {quotes:dieses Zitats|dieser # Zitate} gerade setzen',
      allCurly: 'Die Zeichen {quotes:dieses Zitats|dieser # Zitate} typografisch setzen',
      straightDouble: 'Gerade doppelte Anführungszeichen setzen',
      curlyDouble: 'Typografische doppelte Anführungszeichen setzen',
      pairsStraight: '{pairs:Diese Zeichen|Diese # Paare} gerade setzen',
      pairsCurly: '{pairs:Diese Zeichen|Diese # Paare} typografisch setzen',
    },
    'quote-unattributed': {
      found: '„{words}“ hat keinen Sprecher. Nach dem ersten Satz sagen, wer spricht.',
      spokeLast:
        '„{words}“ hat keinen Sprecher. Zuletzt sprach {name}. Falls weiterhin, das nach dem ersten Satz sagen.',
      spoke: 'Hier sprach {name}',
      carried: '„{words}“ hat hier keinen Sprecher. Wohl {name}, oben genannt. Nach dem ersten Satz sagen.',
      aboveSubhead:
        '„{words}“ hat hier keinen Sprecher. {name} steht über dem Zwischentitel. Nach dem ersten Satz sagen.',
      above: '„{words}“ hat hier keinen Sprecher. Den von oben nach dem ersten Satz nennen.',
      whoseIsIt: '„{words}“: Wer spricht? Oben genannt: {names}. Nach dem ersten Satz sagen, wer spricht.',
      named: '{name} wird hier genannt',
      block: 'Dieses Zitat hat keinen Sprecher. Den Namen darunter nach einem Strich oder im Absatz darüber nennen.',
      attribute: '{name} zuschreiben',
      insertSpeaker: '[speaker] zum Ausfüllen einfügen',
      insertBelow: '— [speaker] zum Ausfüllen darunter einfügen',
      question: 'Wer hat {words} gesagt?',
    },
    'quote-space': {
      found: 'Leerzeichen innen am Anführungszeichen. Löschen oder nach außen setzen.',
      remove: 'Leerzeichen löschen',
      move: 'Leerzeichen nach außen setzen',
    },
    'quote-boundary': {
      found:
        'Erste Person außerhalb der Anführungszeichen. Noch der Sprecher? Abführungszeichen verschieben oder den Satz als Zitat setzen.',
      credited: 'Erste Person außerhalb der Anführungszeichen. Noch der Sprecher? Den Satz als Zitat setzen.',
      closed: 'Hier endet das Zitat',
      move: 'Abführungszeichen hierher setzen',
      quote: 'Satz in Anführungszeichen setzen',
      question: 'Sind das noch die Worte des Sprechers: {words}?',
    },
    'quote-unbalanced': {
      unclosed: 'Dieses Zitat endet nie. Abführungszeichen setzen, wo der Sprecher aufhört.',
      unopened: 'Abführungszeichen ohne Anführungszeichen. Setzen, wo der Sprecher beginnt.',
      doubled: 'Anführungszeichen doppelt getippt. Eines löschen.',
      mismatched: 'Ein Anführungszeichen ist doppelt, das andere einfach. Angleichen.',
      partGoesOn: 'Dieses Teilzitat endet nie. Abführungszeichen setzen, spätestens am Satzende.',
      removeSecond: 'Das zweite Zeichen löschen',
      otherMark: 'Das andere Zeichen',
      change: 'In {mark} ändern',
      atOuterEnd: '{mark} am Ende des äußeren Zitats einfügen',
      beforeAttribution: '{mark} vor der Zuschreibung einfügen',
      atEnd: '{mark} am Ende des Zitats einfügen',
      atParagraphEnd: '{mark} am Ende des Absatzes einfügen',
      before: '{mark} vor „{words}“ einfügen',
      question: 'Wo enden diese zitierten Worte: {words}?',
    },
    'quote-speaker-unclear': {
      several: '„{word}“: {one} oder {other}? Den Namen schreiben.',
      nobody: '„{word}“: Wer? Niemand, der eben genannt wurde, passt. Den Namen schreiben.',
      named: '{name} wird hier genannt',
      replace: 'Durch {name} ersetzen',
      insertSpeaker: 'Durch [speaker] zum Ausfüllen ersetzen',
      question: 'Wer ist mit {words} gemeint?',
    },
    'quote-changed': {
      inOther: 'Dieses Zitat lautet in einem anderen Artikel anders. Mit der Aufnahme vergleichen.',
      inThis: 'Dieses Zitat lautet weiter oben anders. Mit der Aufnahme vergleichen.',
      both: '„{worded}“. Nur hier: {here}. Nur dort: {there}',
      onlyHere: '„{worded}“. Nur hier: {here}',
      onlyThere: '„{worded}“. Nur dort: {there}',
      question: 'Welcher Wortlaut stimmt: {words}?',
    },
    'quote-running': {
      noOpening:
        'Das Zitat von oben läuft weiter, doch {paragraphs:dieser Absatz hat|# Absätze haben} kein Anführungszeichen. Setzen.',
      opens: 'Hier beginnt das Zitat',
      insert: '{mark} {paragraphs:hier|in # Absätzen} einfügen',
      closedEarly: 'Neuer Absatz, selber Sprecher? Dann das Abführungszeichen darüber streichen.',
      closed: 'Hier endet das Zitat',
      drop: 'Abführungszeichen darüber streichen',
    },
    'quote-nesting': {
      found: 'Zitat im Zitat, in denselben Zeichen. Innen die andere Art verwenden.',
      swap: 'Innere Zeichen tauschen',
    },
    'quote-scare': {
      found:
        '{words:Ein Wort|# Wörter} in distanzierenden Anführungszeichen, der Hausstil erlaubt {allowed}. Sagen, wessen Wort es ist, oder die Zeichen streichen.',
      drop: 'Anführungszeichen streichen',
    },
    'quote-repeated': {
      found: 'Dieses Zitat steht schon weiter oben. Eines von beiden streichen.',
      remove: 'Diesen Absatz löschen',
      first: 'Zuerst hier',
    },
    'quote-attribution-late': {
      found: 'Der Sprecher kommt zu spät, nach {sentences:einem Satz|# Sätzen}. Nach dem ersten nennen.',
      move: 'Zuschreibung hinter den ersten Satz setzen',
    },
    'quote-added-first': {
      found: '„{verb}“: wozu? Dieser Sprecher hat noch nichts gesagt. „{plain}“ schreiben.',
      use: '„{plain}“ schreiben',
    },
    'quote-said-verb': {
      found: '„{verb}“ wertet. „{said}“ schreiben, wenn die Recherche es nicht trägt.',
      use: '„{said}“ schreiben',
    },
    names: {
      here: 'Hier „{name}“',
      useHere: 'Hier „{form}“ verwenden',
      useAll: 'In der ganzen Datei „{form}“ verwenden',
    },
    'entity-pair-without-antecedent': {
      two: '„{words}“: Wer? Genannt sind weniger als zwei. Sagen, wer gemeint ist.',
      three: '„{words}“: Wer? Genannt sind weniger als drei. Sagen, wer gemeint ist.',
    },
    'entity-acronym-unexpanded': {
      never: '„{name}“ wird nirgends ausgeschrieben. Bei der ersten Nennung ausschreiben.',
      late: '„{name}“ kommt vor dem vollen Namen. Bei der ersten Nennung ausschreiben.',
      full: 'Der volle Name kommt erst hier',
      insert: '„[full name] ({name})“ zum Ausfüllen einfügen',
      question: 'Wofür steht {words}?',
      badge: 'nie ausgeschrieben',
    },
    'entity-title-comma': {
      found: 'Kein Komma zwischen Titel und Name. Kommas streichen oder “the” vor den Titel setzen.',
      remove: 'Kommas streichen',
      badge: 'Kommas um den Namen',
    },
    'entity-title-conflict': {
      found: '{name}: hier „{later}“, oben „{first}“. Titel prüfen oder sagen, welcher ein früherer ist.',
      question: 'Welcher Titel stimmt: {words}?',
      badge: 'zwei Titel',
    },
    'entity-abbreviation-damaged': {
      found: '„{words}“ fehlt ein Punkt. „{pointed}“ oder „{bare}“ verwenden, je nach Hausstil.',
      use: '„{form}“ verwenden',
      badge: 'Punkt fehlt',
    },
    'entity-age-conflict': {
      found: '{name} ist hier {later}, oben aber {first}. Alter prüfen.',
      here: 'Hier {age}',
      question: 'Welches Alter stimmt: {words}?',
      badge: 'zwei Altersangaben',
    },
    'entity-variant': {
      found: 'Hier „{written}“, sonst „{kept}“. Eine Form verwenden.',
      badge: 'zweierlei Schreibweise',
    },
    'entity-missing-article': {
      found: '„{name}“ braucht “the”. Einfügen.',
      use: '„{words}“ verwenden',
      badge: '“the” fehlt',
    },
    'entity-acronym-unused': {
      found: '„({name})“ kommt nie wieder vor. Streichen.',
      remove: '„({name})“ streichen',
      badge: 'Abkürzung nie verwendet',
    },
    'entity-late-introduction': {
      found: '„{short}“ kommt vor dem vollen Namen „{long}“. Erst den vollen Namen, dann den Nachnamen nennen.',
      full: 'Der volle Name kommt erst hier',
      swap: 'Hier den vollen Namen nennen, später „{short}“',
      badge: 'spät eingeführt',
    },
    'entity-misspelling': {
      famous: '„{written}“: „{famous}“? Namen prüfen.',
      undecided: 'Hier „{written}“, sonst „{likely}“. Eines ist wohl falsch geschrieben. Namen prüfen.',
      slip: '„{written}“ {own:einmal|#-mal}, „{likely}“ {times:einmal|#-mal}. Wohl ein Versehen. Namen prüfen, eine Form verwenden.',
      quoted: 'Hier „{likely}“, in einem Zitat „{written}“. Namen prüfen und das Zitat von Hand ändern.',
      other: 'Stattdessen „{written}“ für „{likely}“ verwenden',
      question: 'Wie schreibt man {words}?',
      badge: 'Schreibweise weicht ab',
    },
    'entity-misspelling-workspace': {
      slip: '„{written}“ steht in keinem anderen Artikel. „{likely}“ steht in {stories:einem|#} anderen. Namen prüfen.',
      badge: 'anderswo anders geschrieben',
    },
    'entity-unintroduced': {
      found: 'Wer ist {name}? Bei der ersten Nennung vollen Namen und Funktion angeben.',
      introduce: 'Als „{form}“ einführen',
      insert: '„{form}“ einfügen',
      question: 'Voller Name und Funktion von {words}?',
      badge: 'nie eingeführt',
    },
    'entity-accent-mixed': {
      lacking: 'Hier „{wrong}“, sonst „{right}“. Eine Form verwenden, wohl die mit Akzenten.',
      added: 'Hier „{wrong}“, sonst „{right}“. Eine Form verwenden, wohl die ohne Akzente.',
      question: 'Wie schreibt man {words}, mit Akzent oder ohne?',
      badge: 'Akzente uneinheitlich',
    },
    'entity-house-name': {
      found: '„{avoided}“: Hausstil ist „{use}“. Verwenden oder die Hausregeln ändern.',
      badge: 'nicht im Hausstil',
    },
    'entity-ambiguous-surname': {
      found: '„{name}“: {one} oder {other}? Vollen Namen nennen.',
      use: '„{name}“ verwenden',
      question: 'Wer ist mit {words} gemeint?',
      badge: 'Name nicht eindeutig',
    },
    'entity-full-reference-again': {
      found: '„{name}“ ist oben schon eingeführt. Hier genügt „{surname}“.',
      first: 'Hier eingeführt',
      use: '„{surname}“ verwenden',
      badge: 'zweimal eingeführt',
    },
    'entity-pronoun-conflict': {
      found:
        'Sowohl “he” als auch “she”, genannt ist aber nur {name}. Pronomen prüfen oder sagen, wer noch gemeint ist.',
      other: 'Das andere Pronomen',
      question: 'Für wen steht {words}?',
    },
    'spellings-of-entity': {
      found: 'Hier „{rare}“, sonst „{common}“. Eines ist falsch geschrieben. Namen prüfen, eine Form verwenden.',
    },
    cleaning: {
      headlineMarks: 'Zeichen in der Überschrift',
      headlines: 'Wiederholte Überschriften',
      furniture: 'Beiwerk der Seite',
      letters: 'Beschädigte Zeichen',
      passages: 'Wiederholte Passagen',
      spaces: 'Leerzeichen in Anführungszeichen',
      mixedMarks: 'Gemischte Anführungszeichen',
      marks: 'Anführungszeichen',
      abbreviations: 'Abkürzungen',
    },
    questions: { quoted: '„{words}“', asIs: '{words}' },
    'clean-copy': { clean: 'Kopierten Text säubern', line: 'Zeile {line}: {words}' },
    accept: {
      here: 'Hier hinnehmen: „{words}“ ({rule})',
      inArticle: '„{words}“ in diesem Artikel hinnehmen ({rule})',
      switchOff: '{rule} für diese Datei abschalten',
      wellKnown: '„{words}“ in die Hausregeln aufnehmen: allgemein bekannt',
      acronym: '„{words}“ in die Hausregeln aufnehmen: braucht keine Auflösung',
      always: 'Hausstil: immer „{name}“',
      all: 'Alle jetzigen Fundstellen dieser Datei hinnehmen',
    },
    'fix-all': { fixAll: 'Alle sicheren Korrekturen anwenden' },
    rename: {
      empty: 'Ein Name darf nicht leer sein.',
      marks: 'Ein Name enthält weder Zeilenumbruch noch Anführungszeichen.',
      noName: 'Den Cursor auf den Namen einer Person, eines Ortes oder einer Organisation setzen.',
      adjective: '„{words}“ ist ein Adjektiv. Am Namen „{name}“ selbst umbenennen.',
    },
  },
};
