package ru.ryadom.ngos;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation whom a contract may name.
 *
 * @param signsIn whether they will see for themselves what they are assigned
 */
public record NgoWorkerChoice(String id, String name, String phone, @Nullable String email, boolean signsIn) {

	/**
	 * Those whom the organisation itself has named stand first; who stands in the entry
	 * under the same name is the same one.
	 */
	public static List<NgoWorkerChoice> of(RegistryEntry entry, List<Companion> working) {
		Set<String> named = working.stream().map(Companion::fullName).collect(Collectors.toSet());
		Stream<NgoWorkerChoice> own = working.stream()
			.map((one) -> new NgoWorkerChoice(one.id(), one.fullName(), one.phone(), one.email(), one.signsIn()));
		Stream<NgoWorkerChoice> ofTheEntry = entry.facts()
			.accompanying()
			.stream()
			.filter((one) -> !named.contains(one.name()))
			.map((one) -> new NgoWorkerChoice(one.id(), one.name(), one.phone(), one.email(), false));
		return Stream.concat(own, ofTheEntry).toList();
	}

}
