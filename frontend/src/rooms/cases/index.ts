export { CaseFacts } from './CaseFacts';
export { CaseLink } from './CaseLink';
export { CaseSteps } from './CaseSteps';
export { JobNews } from './late';
export { words as caseWords } from './messages';
export { NowCard } from './NowCard';
export { PauseNote } from './PauseNote';
