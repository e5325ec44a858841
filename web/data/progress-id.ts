/** A new UUID by which long work is followed and stopped. */
export { uniqueId as progressId } from './unique-id.ts';
