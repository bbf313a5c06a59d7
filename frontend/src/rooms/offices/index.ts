export { OfficeContact } from './OfficeContact';
