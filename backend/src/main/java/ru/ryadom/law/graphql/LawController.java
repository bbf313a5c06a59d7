package ru.ryadom.law.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Law;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Norm;
import ru.ryadom.law.NormId;
import ru.ryadom.law.ProductionCalendar;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermDate;
import ru.ryadom.law.TermRule;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.UnknownRegion;
import ru.ryadom.law.UnknownTermRule;

/**
 * The root fields of the room. Ids arrive as typed: what has no shape of an id is
 * unknown.
 */
@Controller
class LawController {

	private final Law law;

	LawController(Law law) {
		this.law = law;
	}

	@QueryMapping
	TermDate termDate(@Argument String norm, @Argument LocalDate from, @Argument @Nullable String region) {
		TermRuleId rule = TermRuleId.parse(norm).orElseThrow(() -> new UnknownTermRule(norm));
		return this.law.term(rule, from, (region != null) ? regionId(region) : null);
	}

	@QueryMapping
	Optional<Norm> norm(@Argument String id) {
		return NormId.parse(id).flatMap(this.law::findNorm);
	}

	@QueryMapping
	Page<Norm> norms(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		Slice slice = Slice.of(first, after, 50);
		String last = (slice.after() != null) ? slice.after().keys(1).getFirst() : "";
		List<Norm> rest = this.law.norms().stream().filter((norm) -> norm.id().value().compareTo(last) > 0).toList();
		return Page.of(rest, slice, (norm) -> Cursor.of(norm.id().value()), Function.identity());
	}

	@QueryMapping
	List<TermRule> termRules() {
		return this.law.termRules();
	}

	@QueryMapping
	List<Region> regions() {
		return this.law.regions();
	}

	@QueryMapping
	List<ProductionCalendar> calendars() {
		return this.law.calendars();
	}

	@QueryMapping
	Optional<MeasureList> measureList(@Argument String id) {
		return this.law.measureList(id);
	}

	private static RegionId regionId(String typed) {
		return RegionId.parse(typed).orElseThrow(() -> new UnknownRegion(typed));
	}

}
