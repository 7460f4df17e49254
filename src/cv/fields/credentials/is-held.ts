import type { CredentialMention } from '../../../knowledge/knowledge.ts';
import type { SectionKind } from '../../../model/candidate.ts';

const underway =
  /\b(?:stud(?:y|ying) (?:for|towards?)|(?:working|progressing) towards?|preparing for|training (?:for|towards?)|enrolled (?:on|in|for)|aiming (?:for|to)|hop(?:e|ing) to|plan(?:ning)? to|due to (?:sit|take|start|complete)|about to (?:sit|take|start)|booked (?:on|onto|for|in for)|would like to|interested in (?:doing|taking|gaining))\b(?:\W+\w+){0,5}\W*$/i;
const toCome =
  /^\W*(?:\w+\W+){0,4}?(?:(?:exam|test|course|assessment|training)?\s*booked|in progress|ongoing|pending|(?:exam|test|course|assessment) (?:due|in (?:\w+ )?20\d\d)|to be (?:taken|completed|sat)|not yet (?:taken|completed)|expected)\b/i;
const ofOthers =
  /\b(?:assess(?:ed|ing|or)|mentor(?:ed|ing|s)|train(?:ed|ing|s)(?! (?:in|as|to)\b)|taught|teach(?:ing|es)?|deliver(?:ed|ing|s)|coach(?:ed|ing|es)|supervis(?:ed|ing|es)|recruit(?:ed|ing|s)|interview(?:ed|ing|s)|tutor(?:ed|ing|s)|examin(?:ed|ing|er)|support(?:ed|ing|s)|help(?:ed|ing|s)|put|placed|sourced)\b[^.;:]{0,60}$/i;
/** "Mentor for new starters through their NVQs" */
const theirs = /\b(?:their|his|her)\s+$/i;
const others =
  /^[^.;:,]{0,25}\b(?:students?|learners?|candidates?|apprentices?|mentees?|trainees?|pupils?|applicants?|holders?|assessor|tutor|trainer)\b/i;

const sentenceAround = (text: string, { start, end }: CredentialMention): readonly [before: string, after: string] => {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  return [before.slice(before.lastIndexOf('\n') + 1).replace(/^.*[.;]\s/u, ''), after.split(/\n|[.;]\s/u)[0] ?? ''];
};

/**
 * Whether a credential is the candidate's own and there already. "CKA booked for January" is to come, "mentored two NVQ
 * students" is theirs; part-qualified is what somebody who studies for it is.
 */
export const isHeld = (text: string, mention: CredentialMention, section: SectionKind): boolean => {
  const [before, after] = sentenceAround(text, mention);
  if (mention.level !== 'part-qualified' && (underway.test(before) || toCome.test(after))) return false;
  const atWork = section === 'work' || section === 'volunteer' || section === 'projects';
  return !(atWork && (ofOthers.test(before) || theirs.test(before) || others.test(after)));
};
