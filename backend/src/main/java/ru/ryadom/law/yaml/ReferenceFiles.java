package ru.ryadom.law.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.RegionalDayOff;

/** Subjects of the Federation with their own days off, and lists of measures. */
final class ReferenceFiles {

	private static final Set<String> CODE_SOURCES = Set.of("ISO", "PROJECT");

	private ReferenceFiles() {
	}

	static List<Region> regions(YamlNode file, List<YamlNode> overlays) {
		Map<RegionId, List<RegionalDayOff>> daysOff = new LinkedHashMap<>();
		overlays.forEach((overlay) -> daysOff.put(id(overlay, "region"), daysOff(overlay)));
		List<Region> regions = file.only("source", "regions")
			.nodes("regions")
			.stream()
			.map((node) -> region(node, daysOff))
			.toList();
		Set<RegionId> known = regions.stream().map(Region::id).collect(Collectors.toSet());
		overlays.stream()
			.filter((overlay) -> !known.contains(id(overlay, "region")))
			.findFirst()
			.ifPresent((overlay) -> {
				throw overlay.broken("нет субъекта " + overlay.text("region"));
			});
		return regions;
	}

	private static Region region(YamlNode node, Map<RegionId, List<RegionalDayOff>> daysOff) {
		node.only("id", "name", "codeSource");
		if (!CODE_SOURCES.contains(node.text("codeSource"))) {
			throw node.broken("codeSource бывает " + CODE_SOURCES);
		}
		RegionId id = id(node, "id");
		return new Region(id, node.text("name"), daysOff.getOrDefault(id, List.of()));
	}

	private static RegionId id(YamlNode node, String name) {
		return node.parse(name, node.text(name), RegionId::new);
	}

	private static List<RegionalDayOff> daysOff(YamlNode overlay) {
		return overlay.only("region", "daysOff")
			.nodes("daysOff")
			.stream()
			.map((node) -> node.only("date", "title", "source"))
			.map((node) -> new RegionalDayOff(node.day("date"), node.text("title"), node.text("source")))
			.toList();
	}

	static MeasureList measureList(YamlNode file) {
		file.only("id", "title", "edition", "source", "items");
		return new MeasureList(file.text("id"), file.text("title"), file.text("edition"), file.text("source"),
				file.nodes("items").stream().map(ReferenceFiles::measure).toList());
	}

	private static ListedMeasure measure(YamlNode node) {
		node.only("id", "position", "title", "note");
		Integer position = (node.textOrNull("position") != null) ? node.number("position") : null;
		return new ListedMeasure(node.text("id"), position, node.text("title"), node.textIfGiven("note").orElse(null));
	}

}
