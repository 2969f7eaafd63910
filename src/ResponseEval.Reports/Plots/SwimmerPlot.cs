using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// The swimmer plot: how long each subject was followed, the longest on top, in segments of the response by RECIST 1.1 of the visit that
/// begins them; marks for the first confirmed response, progression events and what became of them, death, and treatment that goes on.
/// </summary>
/// <remarks>
/// A lane goes from day zero to where overall survival ends (<see cref="Endpoint.OverallSurvival"/>): death, else the last day on which the subject was
/// known to be alive, and never beyond the data cut-off. What is dated after its end is not shown; from new anticancer therapy on the lane says so
/// instead of a response. Treatment goes on ("ongoing") in a subject of whom nothing up to the cut-off says otherwise: no death, last dose, stop of
/// treatment, new anticancer therapy, withdrawal of consent or loss to follow-up. What is dated after the cut-off ends nothing.
/// </remarks>
public static class SwimmerPlot
{
    /// <summary>The most subjects a swimmer plot shows: those followed longest.</summary>
    public const int MostSubjects = 80;

    /// <summary>The swimmer plot of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var lanes = cohort.Subjects.Select(subject => new SwimmerLane(subject))
            .OrderByDescending(lane => lane.Days)
            .ThenBy(lane => lane.Label, StringComparer.Ordinal)
            .ToList();
        var table = new PlotTable("course", "kind", "subject", "order", "week", "until", "response", "label", "mark", "best", "pattern", "arm");
        var longest = lanes.Count == 0 ? 0 : lanes[0].Days;
        for (var order = 0; order < lanes.Count; order++)
            lanes[order].AddTo(table, order, longest);
        var shown = Math.Min(MostSubjects, lanes.Count);
        return new Plot("swimmer", "Time on study by response")
        {
            Description = Describe(cohort, lanes),
            Notes =
            [
                $"{shown} of {cohort.Size} shown{(shown < lanes.Count ? ", those followed longest" : "")}, up to death, the last sign of life or the data cut-off. "
                + $"Ongoing: alive and on treatment there. {PatientWeeks.Note(cohort)}",
            ],
            Parameters =
            [
                PlotParameter.Of("most", MostSubjects),
                PlotParameter.Of("responses", Responses(lanes)),
            ],
            Tables = [table],
        };
    }

    private static IEnumerable<string> Responses(List<SwimmerLane> lanes)
    {
        var used = lanes.SelectMany(lane => lane.Responses).ToHashSet(StringComparer.Ordinal);
        return ResponseCodesInUse.Of(used).Prepend(SwimmerLane.NotAssessed).Concat(used.Where(response => response == SwimmerLane.AfterNewTherapy));
    }

    private static string Describe(Cohort cohort, List<SwimmerLane> lanes)
    {
        if (lanes.Count == 0)
            return "Swimmer plot without subjects.";
        var drawn = lanes.SelectMany(lane => lane.Events()).ToList();
        var marks = SwimmerLane.Marks.Select(mark => $"{mark} {drawn.Count(one => one.Mark == mark)}");
        return $"Swimmer plot of {cohort.Count(lanes.Count)}, followed {Words.Fixed(lanes[^1].Days / 7.0, 1)} to {Words.Fixed(lanes[0].Days / 7.0, 1)} weeks. "
            + $"Marks: {string.Join(", ", marks)}.";
    }
}
