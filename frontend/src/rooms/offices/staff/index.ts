export { words as officeWords } from './messages';
export { OrderCard } from './OrderCard';
export { OrderFacts } from './OrderFacts';
export { OrderFilterForm } from './OrderFilterForm';
export { ordersHref, readOrdersAddress } from './stage';
