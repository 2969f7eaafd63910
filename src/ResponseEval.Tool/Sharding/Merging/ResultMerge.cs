using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>Joins the parts of an assessment: each holds its subjects in the frame of the format, which is taken off and put around all.</summary>
internal static class ResultMerge
{
    /// <exception cref="UsageException">The parts do not fit together.</exception>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static void Execute(ToolHost host, PartSet parts, ResultFrame frame, OutputTarget output)
    {
        var wroteSubject = false;
        using var merge = new PartMerge(host, parts, frame);
        merge.Execute((part, length) =>
        {
            output.Write(wroteSubject ? frame.Between.Span : frame.Start.Span);
            part.Pass(length, output.Write);
            wroteSubject = true;
        });
        merge.Finish();
        output.Write(wroteSubject ? frame.End.Span : frame.WithoutSubjects.Span);
    }
}
