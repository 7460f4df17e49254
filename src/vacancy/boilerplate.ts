/**
 * Sentences that stand in any advertisement and say nothing of the candidate, whatever block they are in. Written to hold
 * for text in lower case without punctuation as well: job boards pass advertisements on like that.
 */
const patterns: readonly RegExp[] = [
  /equal (?:opportunit|employment)|opportunit(?:y|ies) employer|regardless of|without regard to|protected (?:characteristic|veteran|class)|disability confident|reasonable (?:adjustment|accommodation)s?|diverse (?:workforce|and inclusive)|inclusive (?:employer|workplace|culture)|underrepresented|marital status|sexual orientation|national origin/i,
  /\b(?:401 ?k|pension (?:scheme|plan|contribution)|contributory pension|days'? (?:of )?(?:annual )?(?:holiday|leave)|annual leave|bank holidays|paid (?:time off|holiday|leave|vacation)|private (?:medical|health)|health insurance|dental (?:and|insurance|cover|plan)|vision insurance|life (?:assurance|insurance)|cycle to work|season ticket|gym membership|childcare vouchers|employee (?:assistance|discount|referral)|refer a friend|staff discount|free parking|sick pay|death in service|enhanced (?:maternity|paternity)|wellbeing programme|company events|free (?:lunch|fruit|breakfast)|tuition reimbursement|profit sharing|share scheme|bonus scheme|competitive (?:salary|wages?|pay|package))\b/i,
  /\b(?:acting as an employment (?:agency|business)|employment agency|by applying (?:for|you)|due to (?:the )?(?:high )?(?:volume|number) of|only (?:successful|shortlisted) (?:candidates|applicants)|privacy (?:policy|notice)|click (?:apply|here)|apply (?:now|today|online|via)|send (?:us )?your cv|please (?:apply|send|contact|call|email|visit|note)|closing date|we look forward|if you (?:are interested|would like|have not heard)|strictly no agencies|no agencies|job (?:alert|ref)|report inaccurate|salary guide)\b/i,
  /\bcovid\b|\bvaccinat(?:ion|ed)\b.{0,40}\b(?:status|policy|mandate|required|proof)/i,
  /\b(?:we (?:are|were|have been) (?:an? |the |one of )?(?:[\w'’-]+ ){0,4}(?:award|leading|established|founded|proud|growing|global|family[- ]run|multi)|is (?:an? |the |one of the )(?:[\w'’-]+ ){0,3}(?:leading|largest|fastest|award|premier|trusted|well[- ]established)|founded in|established in|since (?:19|20)\d\d|years in business|our (?:mission|vision|values|story|culture|purpose) (?:is|are)|proud (?:to be|of)|great place to work|committed to (?:safeguarding|equality|diversity|creating))\b/i,
];

export const isBoilerplate = (text: string): boolean => patterns.some((pattern) => pattern.test(text));
