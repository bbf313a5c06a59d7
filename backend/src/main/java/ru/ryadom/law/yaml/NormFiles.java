package ru.ryadom.law.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ru.ryadom.law.Basis;
import ru.ryadom.law.Norm;
import ru.ryadom.law.NormFigure;
import ru.ryadom.law.NormId;

/**
 * One file per act. What a file says once (source, basis, dates, point) holds for each of
 * its norms that does not say otherwise.
 */
final class NormFiles {

	private NormFiles() {
	}

	static List<Norm> norms(List<YamlNode> files) {
		List<Norm> norms = new ArrayList<>();
		for (YamlNode file : files) {
			file.only("act", "point", "source", "basis", "since", "until", "norms");
			file.entries("norms").forEach((id, node) -> norms.add(norm(id, file, node)));
		}
		return norms;
	}

	private static Norm norm(String id, YamlNode file, YamlNode node) {
		node.only("title", "point", "text", "plain", "source", "basis", "since", "until", "figures");
		NormId normId = node.parse("id", id, NormId::new);
		Basis basis = node.parse("basis", from(file, node, "basis").text("basis"), Basis::valueOf);
		return new Norm(normId, node.text("title"), file.text("act"), from(file, node, "point").textOrNull("point"),
				node.text("text"), node.text("plain"), from(file, node, "source").text("source"), basis,
				from(file, node, "since").dayOrNull("since"), from(file, node, "until").dayOrNull("until"),
				figures(node.entries("figures")));
	}

	private static YamlNode from(YamlNode file, YamlNode node, String name) {
		return node.has(name) ? node : file;
	}

	private static List<NormFigure> figures(Map<String, YamlNode> nodes) {
		List<NormFigure> figures = new ArrayList<>();
		nodes.forEach((name, node) -> {
			node.only("value", "unit");
			figures.add(new NormFigure(name, String.valueOf(node.number("value")), node.text("unit")));
		});
		return figures;
	}

}
