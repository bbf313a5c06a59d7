export { AccessLines, AccessLog } from './AccessLog';
export { HistoryList } from './HistoryList';
export { JournalTable } from './JournalTable';
export { words as journalWords } from './messages';
