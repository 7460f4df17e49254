import type { OnProgress } from '../elasticsearch/engine/distribution.ts';
import type { Terminal } from './terminal.ts';

/**
 * Shows how the engine comes up: a line for each new step. What takes long has a line that changes for a person, and
 * one for each tenth of it elsewhere.
 */
export const engineProgress = (terminal: Terminal): OnProgress => {
  let last = '';
  return (message, fraction) => {
    const percent = fraction === undefined ? '' : `  ${Math.floor(fraction * 100)}%`;
    if (terminal.interactive && fraction !== undefined) {
      process.stderr.write(`\r\u001b[K${message}${percent}`);
      last = 'open';
      return;
    }
    const step = `${message.replace(/\d+/g, '#')}${fraction === undefined ? '' : Math.floor(fraction * 10)}`;
    if (step === last) return;
    terminal.talk(`${last === 'open' ? '\n' : ''}${message}${percent} …`);
    last = step;
  };
};
