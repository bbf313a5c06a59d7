package ru.ryadom.offices.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.offices.StaffDeparture;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffRole;

/**
 * The stored shape of a place in an office: what it allows stands open, who holds it is
 * in {@code pd}, sealed for this id.
 *
 * @param edition the edition of the file it came from, {@code null} once a head has
 * changed it
 */
record StaffDocument(@Id String id, int revision, String office, @Nullable String account, Set<String> roles,
		boolean working, String since, @Nullable String leftOn, @Nullable String edition, byte[] pd) {

	/** A place as the file of the training system has it. */
	record Entry(String id, String office, @Nullable String account, String name, String post, String phone,
			String email, Set<StaffRole> roles, LocalDate since) {

		StaffMember toDomain() {
			return new StaffMember(this.id, 0, this.office, this.account, this.name, this.post, this.phone, this.email,
					this.roles, this.since, null);
		}

	}

	/** What is sealed. */
	record Sealed(String name, String post, String phone, String email, @Nullable String leftWhy) {

		static Sealed of(StaffMember member) {
			StaffDeparture left = member.left();
			return new Sealed(member.fullName(), member.post(), member.phone(), member.email(),
					(left != null) ? left.reason() : null);
		}

	}

	static StaffDocument of(StaffMember member, int revision, @Nullable String edition, byte[] pd) {
		StaffDeparture left = member.left();
		return new StaffDocument(member.id(), revision, member.officeId(), member.account(),
				member.roles().stream().map(StaffRole::name).collect(Collectors.toCollection(TreeSet::new)),
				member.works(), member.employedSince().toString(), (left != null) ? left.on().toString() : null,
				edition, pd);
	}

	StaffMember toDomain(Sealed data) {
		return new StaffMember(this.id, this.revision, this.office, this.account, data.name(), data.post(),
				data.phone(), data.email(),
				this.roles.stream().map(StaffRole::valueOf).collect(Collectors.toUnmodifiableSet()),
				LocalDate.parse(this.since), left(data));
	}

	private @Nullable StaffDeparture left(Sealed data) {
		String on = this.leftOn;
		String why = data.leftWhy();
		if ((on == null) != (why == null) || this.working != (on == null)) {
			throw new IllegalStateException("a stored membership is neither going on nor ended");
		}
		return (on != null && why != null) ? new StaffDeparture(LocalDate.parse(on), why) : null;
	}

}
