// What was posted elsewhere and is given without marks: its words are its author's, as those of a quotation are.

const signs = /\bpic\.twitter\.com|\bt\.co\/|\(@\w+\)|(?:^|\s)@\w{3,}[\s\S]*\s@\w{3,}/;

/** Whether a paragraph is a post or has one in it: "… pic.twitter.com/x — Ana Roe (@anaroe) May 2, 2019". */
export const isPost = (text: string): boolean => (text.includes('@') || text.includes('/') ? signs.test(text) : false);
