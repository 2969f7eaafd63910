namespace ResponseEval.Cdisc;

/// <summary>NSDIAM, the sum of the new target lesions that are or were present; it is never added to SDIAM (iRECIST, Lancet Oncol 2017;18:e143-52).</summary>
internal static class NewTargetSums
{
    public static List<AdtrRow> Of(SubjectEvaluation evaluation, AnalysisVisits visits, ResponseAssessor assessor)
    {
        var history = evaluation.History;
        var known = new SortedSet<int>();
        var rows = new List<AdtrRow>();
        for (var followUp = 0; followUp < evaluation.Timepoints.Count; followUp++)
        {
            var assessment = history.BaselineIndex + 1 + followUp;
            var read = Read(history, assessment, known);
            if (evaluation.Timepoints[followUp].NewTargetSum is not { } sum)
                continue;
            rows.Add(visits.Place(new AdtrRow(AdtrParameters.NewTargetSum(assessor)), assessment) with
            {
                LesionsExpected = Names(history, known),
                LesionsAssessed = Names(history, read),
                Value = (double)sum.Millimeters,
                AnalysisFlag01 = true,
            });
        }

        return rows;
    }

    /// <summary>The new targets that were read, those among them that are known now included in the known ones.</summary>
    private static List<int> Read(SubjectHistory history, int assessment, SortedSet<int> known)
    {
        var facts = history.ResolvedLesions(assessment);
        var read = new List<int>();
        for (var lesion = 0; lesion < facts.Length; lesion++)
        {
            if ((facts[lesion].Traits & LesionTraits.NewTarget) == 0 || facts[lesion].Seen == LesionSeen.NotEvaluated)
                continue;
            if (facts[lesion].Seen != LesionSeen.Absent)
                known.Add(lesion);
            if (known.Contains(lesion))
                read.Add(lesion);
        }

        return read;
    }

    private static string Names(SubjectHistory history, IEnumerable<int> lesions) => string.Join(", ", lesions.Select(lesion => history.Lesions[lesion].Id));
}
