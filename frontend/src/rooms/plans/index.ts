export { CitizenPlanDeeds } from './CitizenPlanDeeds';
export { mine as minePlanWords, words as planWords } from './messages';
export { PlanChanges, planSeen, type SeenBefore, seenBefore } from './PlanChanges';
export { type Compared, PlanComparison } from './PlanComparison';
export { PlanMeasureList, PlanRemarks } from './PlanView';
