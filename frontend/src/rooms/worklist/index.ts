export { filterOf, type QueueAddress, queueHref, readQueueAddress } from './filter';
export { words as worklistWords } from './messages';
export { WorklistFilterForm } from './WorklistFilterForm';
export { WorklistTable } from './WorklistTable';
