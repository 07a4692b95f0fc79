// Every test file of the suite, for both extension hosts.
import './review.test.ts';
