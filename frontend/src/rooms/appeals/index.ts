export { CitizenAppealList } from './CitizenAppealList';
export { FileAppealForm } from './FileAppealForm';
export { words as appealWords } from './messages';
