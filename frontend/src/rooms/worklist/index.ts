export { useChoice } from './choice';
export { filterOf, type QueueMemory, queueHref, readQueueAddress } from './filter';
export { rememberQueue, useNeighbours } from './memory';
export { words as worklistWords } from './messages';
export { ReassignCasesForm, type Reassigned, ReassignRefused } from './ReassignCasesForm';
export { SavedFilters, useSavedFilters } from './SavedFilters';
export { WorklistFilterForm } from './WorklistFilterForm';
export { WorklistTable } from './WorklistTable';
