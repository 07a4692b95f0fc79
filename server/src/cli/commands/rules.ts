// copydesk rules: what is looked for.
import { rules, summaryOf, wording } from '../../core/index.ts';
import { type Command, choiceOf, readOptions } from '../command.ts';
import { told } from '../language.ts';

export const say = wording('cli-rules', {
  summary: 'List the rules and their severity.',
  usage: 'Usage: copydesk rules [--format text|json|markdown]',
});

export const listRules: Command = {
  summary: say.summary,
  usage: say.usage,
  run(rest) {
    const { values } = readOptions(rest, { format: { type: 'string', default: 'text' } });
    const format = choiceOf('--format', values.format, ['text', 'json', 'markdown']);
    const listed = rules.map((rule) => {
      const { id, family, scope, severity } = rule;
      return { id, family, scope, severity, summary: told(summaryOf(rule)) };
    });
    const width = Math.max(...listed.map(({ id }) => id.length));
    const lines = {
      json: () => [JSON.stringify(listed)],
      markdown: () => [
        '| Rule | | Finds |',
        '|---|---|---|',
        ...listed.map((rule) => `| ${rule.id} | ${rule.severity} | ${rule.summary} |`),
      ],
      text: () => listed.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(11)}  ${rule.summary}`),
    };
    process.stdout.write(`${lines[format]().join('\n')}\n`);
    return 0;
  },
};
