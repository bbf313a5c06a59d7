export { CaseNotices } from './CaseNotices';
export { EmployerEntryCard } from './EmployerEntryCard';
export { type EntryDeed, employerEntryWords } from './entry-messages';
