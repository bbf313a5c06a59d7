package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.employers.EmployerMemberWay;
import ru.ryadom.law.Action;

/**
 * A place at an employer's as a colleague sees it. Whether an account stands behind an
 * invitation by letter is not told: it would tell whom the system knows.
 */
record ShownMember(String id, int revision, String fullName, String post, @Nullable String email, boolean administrator,
		EmployerMemberWay way, boolean awaitsCode, boolean own, LocalDate since, @Nullable LocalDate until,
		List<Action> actions) {

	static ShownMember of(EmployerMember member, MemberRules rules) {
		return new ShownMember(member.id(), member.revision(), member.fullName(), member.post(), member.email(),
				member.administrator(), member.way(), member.awaitsCode(), member.isOf(rules.account()), member.since(),
				member.until(), rules.actions(member));
	}

	static List<ShownMember> all(MemberRules rules) {
		return rules.all().stream().map((each) -> of(each, rules)).toList();
	}

}
