import { relative } from 'node:path';
import sequencer from '@jest/test-sequencer';

/** Minutes each: one of them begun last would leave the other worker idle. The short unit tests fill what is left. */
const longest = [
  'test/browser/page.test.ts',
  'test/http/schemathesis.test.ts',
  'test/integration/elasticsearch/embedded.test.ts',
  'test/http/idempotency.test.ts',
  'test/http/examples.test.ts',
  'test/http/record-steps.test.ts',
  'test/integration/matching/promises.test.ts',
];

const rank = ({ path, context }) => {
  const at = longest.indexOf(relative(context.config.rootDir, path));
  if (at >= 0) return at;
  return context.config.displayName?.name === 'unit' ? longest.length + 1 : longest.length;
};

const Sequencer = sequencer.default ?? sequencer;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
