export { words as staffPlanWords } from './messages';
export { StaffPlanDeeds } from './StaffPlanDeeds';
export { StartPlanForm } from './StartPlanForm';
