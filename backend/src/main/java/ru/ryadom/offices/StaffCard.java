package ru.ryadom.offices;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** What a head writes of a worker. */
public record StaffCard(String fullName, String post, String phone, String email, Set<StaffRole> roles) {

	/** Two words or more, of letters and the signs that names have between them. */
	private static final Pattern NAME = Pattern
		.compile("[\\p{IsCyrillic}\\p{IsLatin}][\\p{IsCyrillic}\\p{IsLatin}.'’-]*"
				+ "( +[\\p{IsCyrillic}\\p{IsLatin}][\\p{IsCyrillic}\\p{IsLatin}.'’-]*)+");

	private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ()-]{3,22}\\d(,? *(доб|вн)\\.? *\\d{1,6})?");

	private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]{2,}");

	public StaffCard {
		fullName = fullName.strip().replaceAll("\\s+", " ");
		post = post.strip();
		phone = phone.strip();
		email = email.strip();
		roles = Set.copyOf(roles);
	}

	/** Everything that cannot be kept as it is typed. */
	public List<Objection> objections() {
		return new Objections().text("fullName", this.fullName, 200)
			.when(unlike(NAME, this.fullName),
					Objection.at("fullName", "NAME_UNREADABLE", "Напишите фамилию и имя буквами, как в документе."))
			.text("post", this.post, 200)
			.text("phone", this.phone, 40)
			.when(unlike(PHONE, this.phone),
					Objection.at("phone", "PHONE_UNREADABLE", "Напишите телефон цифрами, например +7 495 000-11-22."))
			.text("email", this.email, 120)
			.when(unlike(EMAIL, this.email),
					Objection.at("email", "EMAIL_UNREADABLE",
							"Напишите адрес почты, например ivanova@czn.example.org."))
			.when(this.roles.isEmpty(), Objection.at("roles", "ROLES_EMPTY", "Отметьте хотя бы одну роль."))
			.all();
	}

	private static boolean unlike(Pattern pattern, String typed) {
		return !typed.isEmpty() && !pattern.matcher(typed).matches();
	}

}
