package ru.ryadom.employers.usecase;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Accounts;
import ru.ryadom.access.Audience;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMemberWay;
import ru.ryadom.kernel.Fault;

/**
 * Gives an account that a code has named the role of an employer's, once its place is
 * kept. When the sign-in service is silent, the same mutation sent again does it.
 */
@Component
class CodeAdmission {

	private final Accounts accounts;

	CodeAdmission(Accounts accounts) {
		this.accounts = accounts;
	}

	EmployerMember admitted(EmployerMember member) {
		String account = member.account();
		if (member.way() == EmployerMemberWay.CODE && account != null
				&& this.accounts.admit(account, Audience.EMPLOYER) == Accounts.Admission.SILENT) {
			throw new Fault.Unavailable();
		}
		return member;
	}

}
