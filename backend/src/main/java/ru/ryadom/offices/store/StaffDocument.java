package ru.ryadom.offices.store;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.access.Audience;
import ru.ryadom.offices.StaffMember;

/** The stored shape of a place in an office. */
record StaffDocument(@Id String id, String office, @Nullable String account, String name, String post, String phone,
		String email, Set<String> roles) {

	/** A place as the file of the training system has it. */
	record Entry(String id, String office, @Nullable String account, String name, String post, String phone,
			String email, Set<Audience> roles) {
	}

	static StaffDocument of(Entry entry) {
		return new StaffDocument(entry.id(), entry.office(), entry.account(), entry.name(), entry.post(), entry.phone(),
				entry.email(), entry.roles().stream().map(Audience::name).collect(Collectors.toSet()));
	}

	StaffMember toDomain() {
		return new StaffMember(this.id, this.office, this.account, this.name, this.post, this.phone, this.email,
				this.roles.stream().map(Audience::valueOf).collect(Collectors.toSet()));
	}

}
