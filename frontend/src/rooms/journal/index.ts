export { AccessLines, AccessLog } from './AccessLog';
export { JournalTable } from './JournalTable';
export { words as journalWords } from './messages';
