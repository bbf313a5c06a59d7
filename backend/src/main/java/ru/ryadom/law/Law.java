package ru.ryadom.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The law as one snapshot: norms, term rules, calendars, subjects and lists. Nothing of
 * it changes but days of calendars, and those only in the law that follows changes. Plain
 * values, no Spring and no clock, so that any rule of the domain may hold it.
 */
public final class Law {

	private final Map<NormId, Norm> norms;

	private final Map<TermRuleId, TermRule> termRules;

	private final Supplier<WorkingYears> years;

	private final @Nullable Law approved;

	private final Map<String, MeasureList> measureLists;

	public Law(Collection<Norm> norms, Collection<TermRule> termRules, Calendars calendars, Collection<Region> regions,
			Collection<MeasureList> measureLists) {
		this.norms = byKey(norms.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList(), Norm::id);
		this.termRules = byKey(termRules, TermRule::id);
		WorkingYears fixed = new WorkingYears(calendars, byKey(regions, Region::id));
		this.years = () -> fixed;
		this.approved = null;
		this.measureLists = byKey(measureLists, MeasureList::id);
	}

	private Law(Law law, Supplier<WorkingYears> years) {
		this.norms = law.norms;
		this.termRules = law.termRules;
		this.measureLists = law.measureLists;
		this.years = years;
		this.approved = law.approved();
	}

	/** The same law with the calendars as they were approved, no day changed. */
	public Law approved() {
		return (this.approved != null) ? this.approved : this;
	}

	/** The same law with one day of the calendar changed. */
	public Law with(CalendarChange change) {
		WorkingYears changed = this.years.get().with(change);
		return new Law(this, () -> changed);
	}

	/** The same law with days changed one after another. */
	public Law with(List<CalendarChange> changes) {
		Law law = this;
		for (CalendarChange change : changes) {
			law = law.with(change);
		}
		return law;
	}

	/** The law whose calendars are always those with all known changes. */
	public Law following(CalendarChanges changes) {
		return new Law(this, new LaidOver(this.years.get(), changes));
	}

	/**
	 * The norm of that id.
	 * @throws UnknownNorm when there is none
	 */
	public Norm norm(NormId id) {
		return findNorm(id).orElseThrow(() -> new UnknownNorm(id.value()));
	}

	/** The norm of that id, if there is one. */
	public Optional<Norm> findNorm(NormId id) {
		return Optional.ofNullable(this.norms.get(id));
	}

	/** All norms by id. */
	public List<Norm> norms() {
		return List.copyOf(this.norms.values());
	}

	/**
	 * A whole number of a norm: the only way code learns a figure of law.
	 * @throws IllegalArgumentException when the norm has no such figure
	 */
	public int figure(NormId norm, String name) {
		return norm(norm).figure(name);
	}

	/**
	 * The rule of that id.
	 * @throws UnknownTermRule when there is none
	 */
	public TermRule termRule(TermRuleId id) {
		TermRule rule = this.termRules.get(id);
		if (rule == null) {
			throw new UnknownTermRule(id.value());
		}
		return rule;
	}

	/** All term rules, in the order of the file. */
	public List<TermRule> termRules() {
		return List.copyOf(this.termRules.values());
	}

	/**
	 * The last day of a term, with the explanation of each day.
	 * @param from day of the event
	 * @param region whose own days off count too, {@code null} for the federal calendar
	 * @throws UnknownTermRule when there is no such rule
	 * @throws UnknownRegion when there is no such subject
	 * @throws DateOutOfRange when the day is outside 1900–2200
	 * @throws MissingCalendar when a working day of a year without a calendar has to be
	 * read
	 */
	public TermDate term(TermRuleId id, LocalDate from, @Nullable RegionId region) {
		return term(id, from, region, List.of());
	}

	/**
	 * The same for a term that stood still meanwhile: each working day of a pause is
	 * passed over by name, if the rule is one of working days.
	 */
	public TermDate term(TermRuleId id, LocalDate from, @Nullable RegionId region, List<TermPause> pauses) {
		TermRule rule = termRule(id);
		Region place = (region != null) ? region(region) : null;
		DateOutOfRange.check(from);
		TermCount start = new TermCount(from, rule.trigger(),
				this.years.get()
					.calendars()
					.workingDays(place)
					.without(rule.operation().isMove() ? pauses : List.of()));
		TermCount end = TermArithmetic.count(rule.operation(), start);
		return new TermDate(rule, from, end.date(), end.nominal(), end.steps(), place);
	}

	/**
	 * The working days of a subject, or of the federal calendar alone.
	 * @throws UnknownRegion when there is no such subject
	 */
	public WorkingDays workingDays(@Nullable RegionId region) {
		return this.years.get().calendars().workingDays((region != null) ? region(region) : null);
	}

	/**
	 * Whether the day is worked there.
	 * @throws MissingCalendar when the year has no calendar
	 */
	public boolean isWorkingDay(LocalDate day, @Nullable RegionId region) {
		return workingDays(region).isWorking(day);
	}

	/**
	 * The first working day strictly after the day (T2).
	 * @throws MissingCalendar when a year on the way has no calendar
	 */
	public LocalDate nextWorkingDay(LocalDate day, @Nullable RegionId region) {
		return workingDays(region).nextAfter(day);
	}

	/** The approved calendars by year. */
	public List<ProductionCalendar> calendars() {
		return this.years.get().calendars().all();
	}

	/**
	 * The subject of that code.
	 * @throws UnknownRegion when there is none
	 */
	public Region region(RegionId id) {
		return this.years.get().region(id);
	}

	/** All subjects of the Federation, in the order of the file. */
	public List<Region> regions() {
		return List.copyOf(this.years.get().regions().values());
	}

	/** The present edition of a list of measures. */
	public Optional<MeasureList> measureList(String id) {
		return Optional.ofNullable(this.measureLists.get(id));
	}

	/**
	 * Where this room itself applies norms: each term rule, and the rules of counting
	 * behind it.
	 */
	public Stream<NormUse> uses() {
		return this.termRules.values()
			.stream()
			.flatMap((rule) -> Stream.concat(Stream.of(rule.norm().id()), rule.operation().countingRules().stream())
				.distinct()
				.map((norm) -> new NormUse(norm, NormUseKind.TERM, rule.id() + ": " + rule.title())));
	}

	private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
		return values.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> {
			throw new IllegalArgumentException("the same id twice: " + key.apply(one));
		}, LinkedHashMap::new));
	}

}
