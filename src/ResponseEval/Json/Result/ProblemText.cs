namespace ResponseEval;

/// <summary>Writes the member <c>problems</c> of a result: those of the input, then those of the evaluation.</summary>
internal static class ProblemText
{
    public static void Write(ValueList<Problem> ofInput, ValueList<Problem> ofEvaluation, ref JsonText json)
    {
        json.Raw(",\"problems\":["u8);
        for (var i = 0; i < ofInput.Count; i++)
            Write(ofInput[i], isFirst: i == 0, ref json);
        for (var i = 0; i < ofEvaluation.Count; i++)
            Write(ofEvaluation[i], isFirst: i == 0 && ofInput.Count == 0, ref json);
        json.Raw("]"u8);
    }

    private static void Write(Problem problem, bool isFirst, ref JsonText json)
    {
        json.Raw(isFirst ? "{\"code\":"u8 : ",{\"code\":"u8);
        json.Text(problem.Code);
        json.Raw(",\"severity\":"u8);
        json.Text(problem.Kind.SeverityName);
        json.Raw(",\"assessment\":"u8);
        json.TextOrNull(problem.Place.Assessment);
        json.Raw(",\"lesion\":"u8);
        json.TextOrNull(problem.Place.Lesion);
        json.Raw(",\"member\":"u8);
        json.TextOrNull(problem.Place.Member);
        json.Raw(",\"found\":"u8);
        json.Text(problem.Found);
        json.Raw(",\"expected\":"u8);
        json.Text(problem.Expected);
        json.Raw(",\"text\":"u8);
        json.Text(problem.Kind.Text);
        json.Raw("}"u8);
    }
}
