// Compiled into the project that asks for it by <JojDomainFluentAssertions>true</JojDomainFluentAssertions>; FluentAssertions 6.12 to 7.
#nullable enable
namespace JojDomain.Testing
{
    /// <summary>Shows the types of JojDomain in messages of FluentAssertions by their own text.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("JojDomain.Testing", null)]
    internal sealed class JojDomainFormatter : global::FluentAssertions.Formatting.IValueFormatter
    {
        // FluentAssertions shows the items of a plain list or an array one by one, each with this formatter.
        public bool CanHandle(object value) =>
            value is not null && value.GetType() is { IsPublic: true, IsArray: false } type && type.Assembly == typeof(global::JojDomain.Story).Assembly
            && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(global::JojDomain.EquatableArray<>));

        public void Format(
            object value, global::FluentAssertions.Formatting.FormattedObjectGraph formattedGraph, global::FluentAssertions.Formatting.FormattingContext context, global::FluentAssertions.Formatting.FormatChild formatChild)
        {
            string text = value.ToString() ?? "";
            if (context.UseLineBreaks)
            {
                formattedGraph.AddLine(text);
            }
            else
            {
                formattedGraph.AddFragment(text);
            }
        }

        [global::System.Runtime.CompilerServices.ModuleInitializer]
        internal static void Register() => global::FluentAssertions.Formatting.Formatter.AddFormatter(new JojDomainFormatter());
    }
}
