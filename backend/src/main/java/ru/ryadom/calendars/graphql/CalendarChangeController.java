package ru.ryadom.calendars.graphql;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.calendars.ChangeBook;
import ru.ryadom.calendars.DayChange;
import ru.ryadom.calendars.Shift;
import ru.ryadom.calendars.usecase.ApplyCalendarChange;
import ru.ryadom.calendars.usecase.Preview;
import ru.ryadom.calendars.usecase.PreviewChange;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRule;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/** Changed days for the contract: terms and offices, never people. */
@Controller
class CalendarChangeController {

	private final PreviewChange previewChange;

	private final ApplyCalendarChange applyCalendarChange;

	private final ChangeBook book;

	private final Offices offices;

	private final Law law;

	CalendarChangeController(PreviewChange previewChange, ApplyCalendarChange applyCalendarChange, ChangeBook book,
			Offices offices, Law law) {
		this.previewChange = previewChange;
		this.applyCalendarChange = applyCalendarChange;
		this.book = book;
		this.offices = offices;
		this.law = law;
	}

	@QueryMapping
	Preview calendarPreview(@Argument LocalDate date, @Argument boolean working, @Argument @Nullable String region,
			Now now) {
		return this.previewChange.of(new DayChange(date, working, region), now.today());
	}

	@QueryMapping
	Page<AppliedChange> calendarChanges(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		return this.book.page(Slice.of(first, after, 20));
	}

	@MutationMapping
	ApplyCalendarChange.Result applyCalendarChange(Viewer.StaffViewer viewer,
			@Argument ApplyCalendarChange.Input input) {
		return this.applyCalendarChange.apply(viewer, input);
	}

	@SchemaMapping(typeName = "CalendarShift")
	TermRule rule(Shift shift) {
		return this.law.termRule(shift.one().ruleId());
	}

	@SchemaMapping(typeName = "CalendarShift")
	TermHolder holder(Shift shift) {
		return shift.one().holder();
	}

	@SchemaMapping(typeName = "CalendarShift")
	Office office(Shift shift) {
		return this.offices.office(shift.one().place().officeId());
	}

	@SchemaMapping(typeName = "CalendarShift")
	LocalDate from(Shift shift) {
		return shift.one().due();
	}

	@SchemaMapping(typeName = "CalendarChange")
	LocalDate date(AppliedChange applied) {
		return applied.change().date();
	}

	@SchemaMapping(typeName = "CalendarChange")
	boolean working(AppliedChange applied) {
		return applied.change().working();
	}

	@SchemaMapping(typeName = "CalendarChange")
	String title(AppliedChange applied) {
		return applied.change().title();
	}

	@SchemaMapping(typeName = "CalendarChange")
	String source(AppliedChange applied) {
		return applied.change().source();
	}

	@SchemaMapping(typeName = "CalendarChange")
	@Nullable Region region(AppliedChange applied) {
		RegionId region = applied.change().region();
		return (region != null) ? this.law.region(region) : null;
	}

}
