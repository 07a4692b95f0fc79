// Every test file of the suite, for both extension hosts.
import './review.test.ts';
import './names.test.ts';
import './house.test.ts';
import './files.test.ts';
import './assistants.test.ts';
import './wordings.test.ts';
import './people.test.ts';
