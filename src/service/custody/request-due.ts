import { addMonths } from '../../compliance/calendar/day.ts';

/** One month after a request, or three where it was extended (UK GDPR Art. 12(3)). ISO days. */
export const requestDue = (receivedOn: string, extended: boolean): string => addMonths(receivedOn, extended ? 3 : 1);
