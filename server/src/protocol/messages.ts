// The few messages beyond the Language Server Protocol that client and server share. Types only.
import type { Range, WorkspaceEdit } from 'vscode-languageserver';

/** What the extension tells the server when it starts; other editors may leave all of it out. */
export interface StartOptions {
  /** The client answers `copydesk/files/*`, so that the server can reach files that are not on its own disk. */
  readonly files?: boolean;
  /** The client has the panels of the extension, to which lenses can lead. */
  readonly panels?: boolean;
  /** Where a rule's page is: the address before and after the rule's id, as in `file:///…/rules/` and `.md`. */
  readonly rulePages?: { readonly before: string; readonly after: string };
  /** Files that the user asked to have reviewed as articles, whatever their language. */
  readonly reviewed?: readonly string[];
  /** URI of a folder where the server may keep what it knows of this workspace between sessions. */
  readonly storage?: string;
  /** Settings for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export interface OfFile {
  readonly uri: string;
}

/** A word of warning at an entity: a finding about its name. */
export interface Badge {
  /** The complaint in two or three words. */
  readonly label: string;
  /** A warning or an error: not a question that may be left open. */
  readonly grave: boolean;
  readonly message: string;
}

export interface OutlineMention {
  readonly range: Range;
  readonly text: string;
  readonly quoted: boolean;
  /** The line's words around the mention, for the list. */
  readonly context: string;
}

export interface OutlineForm {
  readonly text: string;
  readonly count: number;
  /** How the name is written elsewhere, where a finding tells that this form is the odd one. */
  readonly elsewhere?: string;
}

export interface OutlineEntity {
  readonly id: string;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC';
  readonly name: string;
  readonly roles: readonly string[];
  /** The different forms by name, the commonest first. */
  readonly forms: readonly OutlineForm[];
  /** Index into `mentions` of the first reference. */
  readonly first: number;
  readonly mentions: readonly OutlineMention[];
  readonly badges: readonly Badge[];
}

export interface ListedQuotation {
  readonly range: Range;
  readonly text: string;
  readonly kind: 'direct' | 'partial' | 'scare' | 'title';
  /** The words that name the speaker, or the speaker's name where it is known; absent where nobody is credited. */
  readonly speaker?: string;
  /** How the speaker is known, in words. */
  readonly how: string;
  /** Whether the speaker is in the quotation's own paragraph. */
  readonly stated: boolean;
}

/** What panels show of an article. */
export interface Reading {
  readonly version: number;
  readonly entities: readonly OutlineEntity[];
  readonly quotations: readonly ListedQuotation[];
}

/** A text edit that belongs to a version of a document. */
export interface ReviewedEdit {
  readonly version: number;
  /** In the order of the text, without overlaps: each may be left out. */
  readonly changes: readonly ReviewedChange[];
}

export interface ReviewedChange extends PlainEdit {
  /** What kind of change it is, in words. */
  readonly label: string;
  /** Counts from 1. */
  readonly line: number;
  /** What goes, or what is there before and after. */
  readonly words: string;
  /** A person has to choose it: what goes may be the writer's own. */
  readonly needsConfirmation: boolean;
}

export interface PlainEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What a diagnostic carries that is underlined in part. */
export interface PartlyUnderlined {
  /** All that the finding is about. */
  readonly extent: Range;
}

/** A quotation where it is written: known again by its words when it is asked about later. */
export interface QuotedPlace {
  readonly uri: string;
  readonly range: Range;
  /** Without its marks. */
  readonly text: string;
}

/** The same quotation as two files have it. */
export interface QuotationTwin extends QuotedPlace {
  readonly speaker?: string;
}

/** One quotation in two wordings. */
export interface TwoWordings {
  readonly here: QuotedPlace;
  readonly there: QuotedPlace;
}

/** Two articles that have text in common, and where it is in the one that was asked about. */
export interface TwoArticles {
  readonly here: { readonly uri: string; readonly range: Range };
  readonly there: string;
}

/** Which quotation is to have the words of which. */
export interface ChosenWording {
  readonly from: QuotedPlace;
  readonly to: QuotedPlace;
}

/** One to whom a quotation may be attributed. */
export interface AttributionOffer {
  readonly name: string;
  readonly role?: string;
  /** Zero-based. */
  readonly spokeOnLine?: number;
  readonly edits: readonly PlainEdit[];
}

/** A person of the newsroom; what articles disagree about has its versions, those of most articles first. */
export interface ListedPerson {
  readonly key: string;
  readonly name: string;
  /** In how many articles. */
  readonly articles: number;
  readonly spellings: readonly string[];
  readonly titles: readonly string[];
  readonly ages: readonly string[];
}

/** A person in one article, at the first mention or at what is told there. */
export interface PersonPlace {
  readonly uri: string;
  readonly range: Range;
  readonly headline?: string;
  readonly name: string;
  readonly role?: string;
  readonly age?: number;
}

export interface PersonVersionPlaces {
  readonly kind: 'spelling' | 'title' | 'age';
  readonly text: string;
  readonly places: readonly PersonPlace[];
}

export interface ListedHeadline {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** How many articles are under it, this one counted. */
  readonly times: number;
}

/** A finding that somebody accepted. */
export interface AcceptedFinding {
  /** The file that holds the acceptance. */
  readonly store: string;
  readonly key: string;
  readonly rule: string;
  readonly subject: string;
  /** The article, relative to the store's folder. */
  readonly file: string;
  /** Why, where somebody said so. */
  readonly reason?: string;
  /** The article's address, the places in it that are silenced, and its own words at the first of them; none: it silences nothing. */
  readonly uri: string;
  readonly places: readonly Range[];
  readonly words?: string;
}

/** What only the reporter can answer. Lines count from 0. */
export interface Question {
  readonly text: string;
  readonly line: number;
  /** The line that the paragraph begins on. */
  readonly paragraph: number;
}

/** A rule that a house sheet switches off: for all its files, or for those that the globs mean. */
export interface SwitchedOff {
  readonly sheet: string;
  readonly rule: string;
  readonly files: readonly string[];
}

/** Something was written into a file of the house because the user asked. */
export interface Written {
  /** Names the write, to take it back by. */
  readonly id: number;
  readonly uri: string;
  /** What was written, in words. */
  readonly what: string;
  /** A reason can be given for it. */
  readonly takesReason: boolean;
}

/** Requests of the client to the server. */
export interface ServerRequests {
  /** Null where the document is not reviewed as an article. */
  'copydesk/reading': { params: OfDocument; result: Reading | null };
  /** One edit that cleans scraped copy: repeated headline, furniture, spaces in marks, mixed marks. Never words. */
  'copydesk/cleanCopy': { params: OfDocument; result: ReviewedEdit | null };
  /** The quotation at a place and its likes in other files. */
  'copydesk/compareQuotations': {
    params: OfDocument & { readonly range: Range };
    result: { readonly here: QuotationTwin; readonly others: readonly QuotationTwin[] } | null;
  };
  /** What gives a quotation the words of another; an error says why not, as where either place has been changed since. */
  'copydesk/useWording': {
    params: ChosenWording;
    result: { readonly uri: string; readonly changes: readonly (PlainEdit & { readonly words: string })[] };
  };
  /** Whom the quotation at a place may be attributed to; null where there is none. Edits are to this version. */
  'copydesk/attributions': {
    params: OfDocument & { readonly range: Range };
    result: { readonly version: number; readonly words: string; readonly offers: readonly AttributionOffer[] } | null;
  };
  /** For assistants: plain data about an article of the workspace, or about a text proposed for that address. */
  'copydesk/assist': {
    params: OfFile & { readonly question: 'findings' | 'quotations' | 'names'; readonly text?: string };
    result: unknown;
  };
  'copydesk/questions': { params: OfDocument; result: readonly Question[] | null };
  /** The headlines of all articles, those that come twice first. */
  'copydesk/headlines': { params: null; result: readonly ListedHeadline[] };
  /** The people of all articles whose name or title holds the filter's words; without `all` those about whom articles disagree. */
  'copydesk/people': {
    params: { readonly all: boolean; readonly filter: string };
    result: {
      readonly people: readonly ListedPerson[];
      /** How many more there are than are listed. */
      readonly more: number;
    };
  };
  /** Where somebody is; null for one who is nowhere any longer. */
  'copydesk/person': {
    params: { readonly key: string };
    result: { readonly versions: readonly PersonVersionPlaces[]; readonly places: readonly PersonPlace[] } | null;
  };
  /** What renames somebody in all articles, or in those that have one spelling: in the story, and in headlines where a person says so. */
  'copydesk/renamePerson': {
    params: { readonly key: string; readonly spelling?: string; readonly newName: string };
    result: WorkspaceEdit;
  };
  /** The house sheet above a file: the nearest, or where one would be made. */
  'copydesk/sheet': { params: OfFile; result: { readonly uri: string; readonly exists: boolean } | null };
  'copydesk/accepted': { params: null; result: readonly AcceptedFinding[] };
  'copydesk/switchedOff': { params: null; result: readonly SwitchedOff[] };
  'copydesk/takeBack': { params: Pick<AcceptedFinding, 'store' | 'key'>; result: boolean };
  /** Takes the last write back; false where the file has been changed since. */
  'copydesk/undoWrite': { params: Pick<Written, 'id'>; result: boolean };
  'copydesk/giveReason': { params: Pick<Written, 'id'> & { readonly reason: string }; result: boolean };
}

/** Requests of the server to a client that said it reaches files. */
export interface ClientRequests {
  'copydesk/files/find': { params: { readonly folder: string; readonly globs: readonly string[] }; result: string[] };
  /** Its bytes, one character each; null where the file cannot be read. */
  'copydesk/files/read': { params: OfFile; result: string | null };
  'copydesk/files/write': { params: OfFile & { readonly bytes: string }; result: boolean };
}

/** Notifications of the client to the server. */
export interface ServerNotifications {
  /** The user asked to have a file reviewed as an article, or no longer. */
  'copydesk/reviewAsArticle': OfFile & { readonly review: boolean };
}

/** Notifications of the server to the client. */
export interface ClientNotifications {
  /** What panels show may have changed without an edit: the sheet, the settings or another article. */
  'copydesk/changed': Record<string, never>;
  /** Articles came, went or say something else: what is listed of all of them may have changed. */
  'copydesk/newsroomChanged': Record<string, never>;
  'copydesk/written': Written;
}
