package ru.ryadom.law.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ru.ryadom.law.Norm;
import ru.ryadom.law.NormId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermOperation;
import ru.ryadom.law.TermRule;
import ru.ryadom.law.TermRuleId;

/** The term rules; the number of an operation is looked up in the norm that owns it. */
final class TermRuleFile {

	private final Map<NormId, Norm> norms;

	TermRuleFile(List<Norm> norms) {
		this.norms = norms.stream().collect(Collectors.toMap(Norm::id, Function.identity()));
	}

	List<TermRule> rules(YamlNode file) {
		List<TermRule> rules = new ArrayList<>();
		file.only("rules").entries("rules").forEach((id, node) -> rules.add(rule(id, node)));
		return rules;
	}

	private TermRule rule(String id, YamlNode node) {
		node.only("norm", "operation", "figure", "title", "trigger", "holder");
		Norm norm = norm(node, node.text("norm"));
		return new TermRule(node.parse("id", id, TermRuleId::new), node.text("title"), node.text("trigger"),
				node.parse("holder", node.text("holder"), TermHolder::valueOf), norm, operation(node, norm));
	}

	private TermOperation operation(YamlNode node, Norm norm) {
		String name = node.text("operation");
		if (name.equals("ROLL_FWD")) {
			return new TermOperation.RollForward();
		}
		int n = figure(node, norm, node.text("figure"));
		return switch (name) {
			case "ADD_WD" -> new TermOperation.AddWorkingDays(n);
			case "AFTER_FULL_WD" -> new TermOperation.AfterFullWorkingDays(n);
			case "RCV_THEN_ADD_WD" -> new TermOperation.ReceiveThenAddWorkingDays(n);
			case "ADD_MONTHS" -> new TermOperation.AddMonths(n);
			case "ADD_MONTHS_ROLL" -> new TermOperation.AddMonthsRolled(n);
			case "NTH_OF_NEXT_MONTH_ROLL" -> new TermOperation.DayOfNextMonthRolled(n);
			case "LAST_WD_BEFORE_NTH" -> new TermOperation.LastWorkingDayBefore(n);
			case "ADD_DAYS_ROLL" -> new TermOperation.AddDaysRolled(n);
			default -> throw node.broken("нет такой операции: " + name);
		};
	}

	/**
	 * {@code workingDays} of the rule's own norm, or {@code SIT-02.workingDays} of
	 * another.
	 */
	private int figure(YamlNode node, Norm own, String name) {
		int dot = name.indexOf('.');
		Norm norm = (dot < 0) ? own : norm(node, name.substring(0, dot));
		int n = node.parse("figure", name.substring(dot + 1), norm::figure);
		if (n < 1) {
			throw node.broken("число нормы " + norm.id() + " должно быть больше нуля");
		}
		return n;
	}

	private Norm norm(YamlNode node, String id) {
		Norm norm = this.norms.get(node.parse("norm", id, NormId::new));
		if (norm == null) {
			throw node.broken("нет нормы " + id);
		}
		return norm;
	}

}
