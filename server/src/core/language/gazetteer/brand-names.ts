// Papers, pollsters, firms and sites that copy calls by one word, beside the organisations and the famous names of the other tables:
// too short, or too near to a word of the language, to look for slips in them. They say things as people do, and are nobody's surname.
// Written for the purpose.
import { words } from '../../word-lists/words.ts';

const papersAndBroadcasters = `
mcclatchy buzzfeed axios time vox slate salon newsmax msnbc fox huffpost vice wired forbes fortune billboard variety drudge infowars
propublica intercept newsday nature lancet telegraph spiegel haaretz townhall
`;

const pollsters = 'gallup rasmussen quinnipiac marist zogby suffolk monmouth ipsos nielsen';

const sites = 'yahoo pinterest reddit tiktok snapchat tumblr paypal gofundme patreon wikileaks snopes wikipedia';

const firms = 'roche bayer target nike adidas uber lyft airbnb tesla';

/** Folded. */
export const brandNames = words(papersAndBroadcasters, pollsters, sites, firms);
