export { CalculatorForm, type TermQuestion } from './CalculatorForm';
export { CalendarYear, RegionDays } from './Calendars';
export { MeasureList } from './MeasureList';
export { words as lawWords } from './messages';
export { NormFacts } from './NormFacts';
export { BasisLegend, NormList } from './NormList';
export { TermAnswer } from './TermAnswer';
