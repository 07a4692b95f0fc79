// People whom copy names by one word or by title and surname: heads of state and government, and those whom everybody knows.
// Facts written for the purpose.

/** Heads of state and government of this century, and some before, by the word that copy gives them. */
const heads = `
trump obama biden bush clinton reagan carter nixon kennedy roosevelt truman eisenhower lincoln johnson ford washington jefferson jackson adams madison monroe grant
hayes garfield cleveland mckinley taft wilson harding coolidge hoover pence harris cheney gore quayle mondale agnew
putin medvedev yeltsin gorbachev brezhnev khrushchev stalin lenin zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko
xi hu jiang deng mao kim moon park abe kishida suga koizumi modi singh gandhi nehru imran sharif musharraf bhutto karzai ghani
khamenei rouhani ahmadinejad raisi khatami khomeini assad erdogan erdoğan netanyahu rabin peres sharon olmert barak bennett lapid
abbas arafat mubarak morsi sisi el-sisi al-sisi gaddafi qaddafi gadhafi saddam maliki abadi al-abadi al-maliki salman
merkel scholz kohl schroeder schröder adenauer brandt macron hollande sarkozy chirac mitterrand gaulle thatcher blair brown cameron
may johnson sunak truss starmer major churchill attlee wilson berlusconi renzi conte draghi meloni prodi rajoy sanchez sánchez
zapatero tsipras papandreou mitsotakis orban orbán tusk kaczynski duda rutte varadkar ahern trudeau harper carney chretien martin
mulroney turnbull morrison abbott rudd gillard albanese howard ardern key bolsonaro lula rousseff temer milei macri kirchner chavez
chávez maduro castro morales correa santos uribe duque petro calderon calderón nieto obrador lopez zuma mandela mbeki ramaphosa
mugabe mnangagwa buhari jonathan kagame museveni kenyatta odinga duterte marcos aquino widodo suharto yudhoyono mahathir najib lee
francis benedict ban annan guterres juncker tusk barroso leyen stoltenberg rasmussen milosevic tito ceausescu walesa havel
`;

/** Others whom every reader knows by one word. */
const icons = `
shakespeare beethoven mozart bach picasso rembrandt michelangelo leonardo dickens darwin einstein newton freud marx hitler
mussolini napoleon caesar cleopatra plato socrates aristotle homer dante goethe voltaire tolstoy dostoevsky chekhov kafka orwell
buddha jesus christ god allah muhammad mohammed moses satan santa madonna cher prince bono sting eminem beyonce beyoncé adele
shakira rihanna drake lorde pink usher pele ronaldo ronaldinho kaka neymar robinho rivaldo dracula frankenstein superman batman
galileo copernicus columbus machiavelli hegel kant nietzsche confucius jefferson hamilton madison adams franklin oprah elvis
bin-laden laden goebbels himmler eichmann guevara che trotsky engels keynes hayek hobbes locke rousseau burke tocqueville
`;

const known: ReadonlySet<string> = new Set(`${heads} ${icons}`.trim().split(/\s+/));

/** Whether every reader knows who is meant by the folded word. */
export function isKnownToAll(surname: string): boolean {
  return known.has(surname);
}
