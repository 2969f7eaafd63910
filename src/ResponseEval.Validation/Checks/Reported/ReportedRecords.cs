namespace ResponseEval.Validation;

/// <summary>Whether there is one reported response where there should be one, and in words that can be read.</summary>
internal static class ReportedRecords
{
    public static void Blank(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsBlank(view.Reported))
                report.Add("a blank response", "a response, or NE", AssessmentId(subject, view), member: view.Member("overall"));
    }

    public static void UnknownWord(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
        {
            var criterion = view.Reported.Criterion;
            Report("target", view.Reported.Target, view.Target is null, ReportedWords.TargetWords(criterion));
            Report("nonTarget", view.Reported.NonTarget, view.NonTarget is null, ReportedWords.NonTargetWords(criterion));
            Report("overall", view.Reported.Overall, view.Overall is null && view.Irecist is null, ReportedWords.OverallWords(criterion));
            Report("best", view.Reported.Best, !ReportedBest.IsKnown(view.Reported), ReportedWords.OverallWords(criterion));

            void Report(string member, string? text, bool isUnknown, string words)
            {
                if (isUnknown && !string.IsNullOrWhiteSpace(text))
                    report.Add(text, words, AssessmentId(subject, view), member: view.Member(member));
            }
        }
    }

    public static void AtBaseline(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.Assessment >= 0 && view.Assessment <= subject.BaselineIndex && HasResponse(view.Reported))
                report.Add(
                    view.Reported.Overall ?? view.Reported.Target ?? view.Reported.NonTarget!,
                    "no response at baseline",
                    AssessmentId(subject, view),
                    member: view.Member("overall"));
    }

    public static void WithoutReadings(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (HasResponse(view.Reported) && (view.Assessment < 0 || subject.Assessments[view.Assessment].Readings.Count == 0))
                report.Add(
                    view.Assessment < 0 ? "no assessment of that name or date" : "an assessment without readings",
                    "the readings behind the response",
                    view.Reported.Assessment ?? AssessmentId(subject, view),
                    member: view.Member(view.Reported.Assessment is null ? "date" : "assessment"));
    }

    /// <summary>For each reader and criterion that reported an overall response at all: the follow-ups that have readings and none.</summary>
    public static void NotReported(CheckedSubject subject, FindingReport report)
    {
        var views = subject.Reported;
        for (var i = 0; i < views.Length; i++)
        {
            if (!IsFirstOfReader(views, i))
                continue;
            var next = 0;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (!IsAmong(views, views[i], a, ref next) && subject.Assessments[a].Readings.Count > 0)
                    report.Add(
                        $"no response{(views[i].Reported.Reader is { } reader ? " of " + reader : "")}", "a response for every assessment", subject.Assessments[a].Id, member: "reported");
        }
    }

    public static void Twice(CheckedSubject subject, FindingReport report)
    {
        var views = subject.Reported;
        for (var i = 1; i < views.Length; i++)
            for (var j = i - 1; j >= 0 && views[j].Assessment == views[i].Assessment; j--)
                if (views[i].Assessment >= 0 && views[i].IsOfSameReader(views[j]) && HasResponse(views[i].Reported) && HasResponse(views[j].Reported))
                {
                    report.Add(
                        $"{views[i].Reported.Overall ?? "a response"} beside {views[j].Reported.Overall ?? "another"}",
                        "one response",
                        AssessmentId(subject, views[i]),
                        member: views[i].Member("overall"));
                    break;
                }
    }

    /// <summary>A response of an assessment that is written out; a record of sums alone is none.</summary>
    internal static bool HasResponse(ReportedResponse reported) =>
        !string.IsNullOrWhiteSpace(reported.Overall) || !string.IsNullOrWhiteSpace(reported.Target) || !string.IsNullOrWhiteSpace(reported.NonTarget);

    /// <summary>True if a reader's responses hold one of an assessment, which is later than the one asked for before.</summary>
    private static bool IsAmong(ReportedView[] views, ReportedView reader, int assessment, ref int next)
    {
        while (next < views.Length && views[next].Assessment < assessment)
            next++;
        for (var i = next; i < views.Length && views[i].Assessment == assessment; i++)
            if (IsResponse(views[i].Reported) && views[i].IsOfSameReader(reader))
                return true;
        return false;
    }

    /// <summary>A record of an assessment whose overall response was left blank.</summary>
    internal static bool IsBlank(ReportedResponse reported) => string.IsNullOrWhiteSpace(reported.Overall) && IsResponse(reported);

    /// <summary>A response of an assessment, blank ones included.</summary>
    internal static bool IsResponse(ReportedResponse reported) => (reported.Overall ?? reported.Target ?? reported.NonTarget) is not null;

    private static bool IsFirstOfReader(ReportedView[] views, int place)
    {
        if (!IsResponse(views[place].Reported) || views[place].Reported.IsAdjudicator)
            return false;
        for (var i = 0; i < place; i++)
            if (IsResponse(views[i].Reported) && views[i].IsOfSameReader(views[place]))
                return false;
        return true;
    }

    private static string? AssessmentId(CheckedSubject subject, ReportedView view) => view.Assessment < 0 ? null : subject.Assessments[view.Assessment].Id;
}
