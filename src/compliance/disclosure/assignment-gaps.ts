import type { Assignment } from '../../model/assignment.ts';
import type { Client } from '../../model/client.ts';

/** One particular that the hirer has yet to give before anybody may be introduced. */
export interface AssignmentGap {
  /** JSON pointer into the vacancy or, for particulars of the hirer, `/client/…`. */
  readonly field: string;
  /** What to ask the hirer. */
  readonly means: string;
  readonly provision: string;
}

type Test = (assignment: Assignment, client: Client | undefined) => boolean;

/** An agency's vacancy: the candidate will be employed by the hirer, not by us. */
const byHirer = ({ contract }: Assignment): boolean => contract !== 'temporary';

const regulation = (part: string): string => `Conduct Regulations 2003, reg. 18${part}`;

/** In the order in which a consultant asks. */
const particulars: readonly (readonly [field: string, missing: Test, means: string, part: string])[] = [
  ['/client', (_, client) => client === undefined, 'Say who the hirer is.', '(a)'],
  [
    '/client/natureOfBusiness',
    (_, client) => client?.natureOfBusiness === undefined,
    'What is the hirer’s business?',
    '(a)',
  ],
  ['/assignment/contract', ({ contract }) => contract === undefined, 'Permanent, fixed-term or temporary?', '(b)'],
  ['/assignment/startDate', ({ startDate }) => startDate === undefined, 'From which day is somebody needed?', '(b)'],
  [
    '/assignment/duration',
    ({ contract, duration }) => duration === undefined && contract !== 'permanent',
    'For how long, or how long is likely?',
    '(b)',
  ],
  ['/assignment/location', ({ location }) => location === undefined, 'Where is the work?', '(c)'],
  ['/assignment/hours', ({ hours }) => hours === undefined, 'Which hours?', '(c)'],
  [
    '/assignment/risks',
    ({ risks }) => risks === undefined,
    'Which risks to health or safety are known, and what is done about them? “None known” is an answer.',
    '(c)',
  ],
  [
    '/assignment/requirements',
    ({ requirements }) => requirements === undefined,
    'Which experience, training, qualifications or authorisation do the hirer, the law or a professional body ask for?',
    '(d)',
  ],
  [
    '/assignment/expenses',
    ({ expenses }) => expenses === undefined,
    'Which expenses are paid, by whom? “None” is an answer.',
    '(e)',
  ],
  [
    '/assignment/minimumRate',
    (assignment) => byHirer(assignment) && assignment.minimumRate === undefined,
    'What is paid at least?',
    '(f)(i)',
  ],
  [
    '/assignment/paidEvery',
    (assignment) => byHirer(assignment) && assignment.paidEvery === undefined,
    'How often is pay?',
    '(f)(i)',
  ],
  [
    '/assignment/notice',
    (assignment) => byHirer(assignment) && assignment.notice === undefined,
    'Which notice, either way?',
    '(f)(ii)',
  ],
];

/** What the hirer has not yet told; empty when the vacancy is ready to submit candidates to. */
export const assignmentGaps = (assignment: Assignment | undefined, client: Client | undefined): AssignmentGap[] =>
  particulars
    .filter(([, missing]) => missing(assignment ?? {}, client))
    .map(([field, , means, part]) => ({ field, means, provision: regulation(part) }));
