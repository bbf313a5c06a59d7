export { AppliedTable } from './AppliedTable';
export { ApplyForm } from './ApplyForm';
export { type DayAsked, DayForm } from './DayForm';
export { words as calendarWords } from './messages';
export { ShiftTable } from './ShiftTable';
