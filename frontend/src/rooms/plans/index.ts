export { CitizenPlanDeeds } from './CitizenPlanDeeds';
export { mine as minePlanWords, words as planWords } from './messages';
export { type Compared, PlanComparison } from './PlanComparison';
export { PlanMeasureList, PlanRemarks } from './PlanView';
