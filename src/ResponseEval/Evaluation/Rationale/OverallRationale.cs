namespace ResponseEval;

/// <summary>Why the overall response of RECIST 1.1 is what it is.</summary>
internal static class OverallRationale
{
    public static string Text(TimepointContext context)
    {
        var recist = context.Response.Recist;
        if (context.Response.Rules.Overall == RuleId.OverallNewLesion)
            return $"new lesion {context.Names.NewLesions(context.Step.Findings.NewLesions.Present)}";
        return $"target {recist.Target.Code()}, non-target {recist.NonTarget.Code()}, no new lesion";
    }
}
