export { AssignmentCard } from './AssignmentCard';
export { AssignmentWork } from './AssignmentWork';
export { CitizenWork } from './CitizenWork';
export { work as workWords } from './messages';
export { readStage, StageFilter } from './StageFilter';
